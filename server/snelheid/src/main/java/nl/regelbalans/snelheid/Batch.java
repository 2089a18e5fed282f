package nl.regelbalans.snelheid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.ObjLongConsumer;

/**
 * Sends lines to the service in one request, and reads the answers while it sends.
 *
 * @param sleutels behind the address
 * @param regel the line of a number
 */
record Batch(int poort, String sleutels, long regels, LongFunction<byte[]> regel) {

    private interface Lezer {
        void lees(InputStream antwoorden) throws IOException;
    }

    /** Gives each answer with its number. */
    void lees(ObjLongConsumer<String> ontvangen) throws IOException {
        stuur(stroom -> {
            var antwoorden = new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8));
            for (long nummer = 0; nummer < regels; nummer++) {
                ontvangen.accept(antwoorden.readLine(), nummer);
            }
        });
    }

    /** Only counts the answers, and says how far it is: reading them would take time from the service. */
    void tel(LongConsumer voortgang) throws IOException {
        stuur(stroom -> {
            byte[] stuk = new byte[1 << 16];
            long geteld = 0;
            while (geteld < regels) {
                int gelezen = stroom.read(stuk);
                if (gelezen < 0) {
                    throw new IOException("only " + geteld + " lines came back");
                }
                for (int i = 0; i < gelezen; i++) {
                    if (stuk[i] == '\n') {
                        voortgang.accept(++geteld);
                    }
                }
            }
        });
    }

    private void stuur(Lezer lezer) throws IOException {
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
            lezer.lees(verbinding.antwoord());
            sturen.join();
        }
    }
}
