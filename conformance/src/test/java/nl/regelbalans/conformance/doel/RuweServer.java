package nl.regelbalans.conformance.doel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.regelbalans.conformance.Proefproduct;

/** A product on a bare socket. It does its first beoordeling wrong, and everything after that right. */
final class RuweServer implements AutoCloseable {

    private final ServerSocket poort;
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final AtomicBoolean foutGedaan = new AtomicBoolean();

    RuweServer(Netfout.Gedrag fout) {
        try {
            poort = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
        draden.execute(() -> luister(fout));
    }

    String adres() {
        return "http://localhost:" + poort.getLocalPort() + "/api/v1";
    }

    private void luister(Netfout.Gedrag fout) {
        try {
            while (true) {
                Socket lijn = poort.accept();
                draden.execute(() -> bedien(lijn, fout));
            }
        } catch (IOException dicht) {
            // The test is done.
        }
    }

    private void bedien(Socket lijn, Netfout.Gedrag fout) {
        try (lijn) {
            Verzoek verzoek = lees(new BufferedInputStream(lijn.getInputStream()));
            if (verzoek.methode().equals("POST") && foutGedaan.compareAndSet(false, true)) {
                fout.op(lijn);
            } else {
                antwoord(lijn, Proefproduct.goed().stuur(verzoek));
            }
        } catch (IOException opgehangen) {
            // The suite hung up, as it should on an endless answer.
        }
    }

    private static Verzoek lees(InputStream bron) throws IOException {
        String kop = "";
        while (!kop.endsWith("\r\n\r\n")) {
            int teken = bron.read();
            if (teken < 0) {
                throw new IOException("no request");
            }
            kop += (char) teken;
        }
        String[] woorden = kop.split(" ", 3);
        String pad = woorden[1].substring("/api/v1".length());
        int lengte = kop.lines()
                .map(regel -> regel.toLowerCase(Locale.ROOT).split(": ", 2))
                .filter(veld -> veld[0].equals("content-length"))
                .mapToInt(veld -> Integer.parseInt(veld[1].strip()))
                .findFirst()
                .orElse(0);
        if (lengte == 0) {
            return Verzoek.get(pad);
        }
        try (var lezer = Json.createReader(new StringReader(new String(bron.readNBytes(lengte), UTF_8)))) {
            return Verzoek.post(pad, lezer.readObject());
        }
    }

    private static void antwoord(Socket lijn, Antwoord antwoord) throws IOException {
        byte[] inhoud = antwoord.tekst().getBytes(UTF_8);
        Netfout.schrijf(
                lijn,
                "HTTP/1.1 " + antwoord.status() + " OK\r\nContent-Type: " + antwoord.mediatype()
                        + "\r\nConnection: close\r\nContent-Length: " + inhoud.length + "\r\n\r\n"
                        + new String(inhoud, ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        poort.close();
        draden.shutdownNow();
    }
}
