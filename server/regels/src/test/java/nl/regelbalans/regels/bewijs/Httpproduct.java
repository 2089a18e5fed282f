package nl.regelbalans.regels.bewijs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.HttpDoel;
import nl.regelbalans.conformance.doel.Verzoek;

/** A product behind HTTP, that finds the right answer and sends it wrongly. */
final class Httpproduct implements Doel, AutoCloseable {

    /** Long enough for a right product on a busy machine; a test waits for it once. */
    private static final Duration WACHTTIJD = Duration.ofSeconds(5);

    /** Sends an answer. */
    @FunctionalInterface
    interface Verzending {
        void verzend(HttpExchange lijn, Antwoord antwoord, byte[] bytes) throws IOException;
    }

    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final HttpDoel doel;

    Httpproduct(Doel goed, Verzending verzending) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException geenPoort) {
            throw new UncheckedIOException(geenPoort);
        }
        server.setExecutor(draden);
        server.createContext("/", lijn -> {
            try (lijn) {
                Antwoord antwoord = goed.stuur(verzoek(lijn));
                byte[] bytes = antwoord.tekst().getBytes(StandardCharsets.UTF_8);
                if (lijn.getRequestMethod().equals("GET")) {
                    gewoon(lijn, antwoord, bytes);
                } else {
                    verzending.verzend(lijn, antwoord, bytes);
                }
            }
        });
        server.start();
        doel = new HttpDoel("http://localhost:" + server.getAddress().getPort(), WACHTTIJD);
    }

    private static Verzoek verzoek(HttpExchange lijn) {
        Optional<JsonObject> inhoud = Optional.empty();
        if (lijn.getRequestMethod().equals("POST")) {
            try (var lezer = Json.createReader(lijn.getRequestBody())) {
                inhoud = Optional.of(lezer.readObject());
            }
        }
        return new Verzoek(lijn.getRequestMethod(), lijn.getRequestURI().getPath(), inhoud);
    }

    static void gewoon(HttpExchange lijn, Antwoord antwoord, byte[] bytes) throws IOException {
        kop(lijn, antwoord);
        lijn.sendResponseHeaders(antwoord.status(), bytes.length);
        lijn.getResponseBody().write(bytes);
    }

    static void kop(HttpExchange lijn, Antwoord antwoord) {
        lijn.getResponseHeaders().set("Content-Type", antwoord.mediatype());
    }

    @Override
    public Antwoord stuur(Verzoek verzoek) {
        return doel.stuur(verzoek);
    }

    @Override
    public void close() {
        server.stop(0);
        draden.shutdownNow();
    }
}
