package nl.regelbalans.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;

/** A product over HTTP on a free port: the self-declaration is always right, the rest is up to the test. */
public final class Proefserver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService draden = Executors.newCachedThreadPool();

    public Proefserver(HttpHandler beoordelingen) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
        server.setExecutor(draden);
        server.createContext("/api/v1/", beoordelingen);
        server.createContext("/api/v1/conformiteit", van(Proefproduct.goed()));
        server.start();
    }

    /** Answers over HTTP what a product answers in-process. */
    public static HttpHandler van(Doel product) {
        return vraag -> {
            String pad = vraag.getRequestURI().getPath().substring("/api/v1".length());
            Verzoek verzoek = new Verzoek(vraag.getRequestMethod(), pad, Optional.empty());
            if (verzoek.methode().equals("POST")) {
                try (var lezer = Json.createReader(vraag.getRequestBody())) {
                    verzoek = Verzoek.post(pad, lezer.readObject());
                }
            }
            Antwoord antwoord = product.stuur(verzoek);
            stuur(
                    vraag,
                    antwoord.status(),
                    antwoord.mediatype(),
                    antwoord.tekst().getBytes(StandardCharsets.UTF_8));
        };
    }

    public static void stuur(HttpExchange vraag, int status, String mediatype, byte[] inhoud) throws IOException {
        try (vraag) {
            vraag.getResponseHeaders().add("Content-Type", mediatype);
            vraag.sendResponseHeaders(status, inhoud.length);
            vraag.getResponseBody().write(inhoud);
        }
    }

    public String adres() {
        return "http://localhost:" + server.getAddress().getPort() + "/api/v1";
    }

    @Override
    public void close() {
        server.stop(0);
        draden.shutdownNow();
    }
}
