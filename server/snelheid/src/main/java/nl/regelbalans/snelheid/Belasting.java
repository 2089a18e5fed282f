package nl.regelbalans.snelheid;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Asks one thing over and over, on several connections at once, each with its next question as soon as it has its answer.
 */
final class Belasting {

    private final int poort;
    private final int verbindingen;
    private final byte[] verzoek;

    Belasting(int poort, int verbindingen, byte[] verzoek) {
        this.poort = poort;
        this.verbindingen = verbindingen;
        this.verzoek = verzoek;
    }

    /** How many answers came. */
    long tel(Duration duur) throws Exception {
        long einde = System.nanoTime() + duur.toNanos();
        var draden = Executors.newFixedThreadPool(verbindingen);
        try {
            var tellingen = draden.invokeAll(Stream.<Callable<Long>>generate(() -> () -> tel(einde))
                    .limit(verbindingen)
                    .toList());
            long som = 0;
            for (var telling : tellingen) {
                som += telling.get();
            }
            return som;
        } finally {
            draden.shutdown();
        }
    }

    private long tel(long einde) throws IOException {
        long keer = 0;
        try (var verbinding = new Verbinding(poort)) {
            while (System.nanoTime() < einde) {
                int status = verbinding.vraag(verzoek);
                if (status != 200) {
                    throw new IOException("status " + status);
                }
                keer++;
            }
        }
        return keer;
    }
}
