package nl.regelbalans.conformance.doel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** What a program writes on stderr: always read, so that it never has to wait, and the last lines are kept. */
final class Foutuitvoer {

    private static final int LAATSTE = 5;
    private static final int LANGSTE = 500;

    private final Deque<String> laatste = new ArrayDeque<>();
    private final Thread lezer;

    Foutuitvoer(InputStream bron, Consumer<String> meelezer) {
        var regels = new Regels(bron, LANGSTE);
        lezer = new Thread(() -> lees(regels, meelezer), "stderr");
        lezer.setDaemon(true);
        lezer.start();
    }

    private void lees(Regels regels, Consumer<String> meelezer) {
        try {
            for (Optional<byte[]> regel = regels.lees(); regel.isPresent(); regel = regels.lees()) {
                String tekst = new String(regel.get(), UTF_8).stripTrailing();
                bewaar(tekst);
                meelezer.accept(tekst);
            }
        } catch (IOException gestopt) {
            // The program is gone; what it said before is kept.
        }
    }

    private synchronized void bewaar(String regel) {
        laatste.addLast(regel);
        if (laatste.size() > LAATSTE) {
            laatste.removeFirst();
        }
    }

    /** The last lines, once there are no more or this much time has passed. */
    String slot(Duration geduld) throws InterruptedException {
        lezer.join(geduld.toMillis());
        synchronized (this) {
            return String.join(" | ", laatste);
        }
    }
}
