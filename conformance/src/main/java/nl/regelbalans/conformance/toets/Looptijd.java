package nl.regelbalans.conformance.toets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a scenario ran and how long it took.
 *
 * @param stappen of each step that was done; the last one is where it ended
 */
public record Looptijd(Instant begin, List<Duration> stappen) {

    public Duration duur() {
        return stappen.stream().reduce(Duration.ZERO, Duration::plus);
    }

    public Instant einde() {
        return begin.plus(duur());
    }
}
