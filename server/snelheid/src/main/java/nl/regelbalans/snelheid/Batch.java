package nl.regelbalans.snelheid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import java.util.function.ObjLongConsumer;

/** Sends lines to the service in one request, and reads the answers while it sends. */
record Batch(int poort, String sleutels) {

    /**
     * @param regel the line of a number
     * @param ontvangen gets each answer with its number
     */
    void stuur(long regels, LongFunction<byte[]> regel, ObjLongConsumer<String> ontvangen) throws IOException {
        try (var verbinding = new Verbinding(poort)) {
            var stroom = verbinding.begin("/api/v1/beoordelingen" + sleutels);
            var sturen = CompletableFuture.runAsync(() -> {
                try (stroom) {
                    for (long nummer = 0; nummer < regels; nummer++) {
                        stroom.schrijf(regel.apply(nummer));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            var antwoorden = new BufferedReader(new InputStreamReader(verbinding.antwoord(), StandardCharsets.UTF_8));
            for (long nummer = 0; nummer < regels; nummer++) {
                ontvangen.accept(antwoorden.readLine(), nummer);
            }
            sturen.join();
        }
    }
}
