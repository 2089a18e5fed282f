package nl.regelbalans.conformance.toets;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a run. Two runs of the same suite against the same product have equal {@link #zaken()}; only the times
 * differ.
 *
 * @param zaken in the order of their ids; what was not selected is left out
 * @param looptijden by scenario id, of the scenarios that were run
 */
public record Uitslag(Zelfverklaring product, List<Zaakuitslag> zaken, Map<String, Duration> looptijden) {

    /** Whether nothing failed and something was tested: a run without cases proves nothing. */
    public boolean geslaagd() {
        return zaken.stream().allMatch(zaak -> zaak.resultaat().inOrde()) && aantal(Resultaat.GESLAAGD) > 0;
    }

    public long aantal(Resultaat resultaat) {
        return zaken.stream().filter(zaak -> zaak.resultaat() == resultaat).count();
    }
}
