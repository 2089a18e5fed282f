package nl.regelbalans.conformance.toets;

import java.util.List;
import java.util.Map;
import nl.regelbalans.conformance.features.Features;

/**
 * The outcome of a run. Two runs of the same suite against the same product have equal {@link #zaken()}, however many questions were asked at
 * the same time; only the times differ.
 *
 * @param features the suite that was run
 * @param selectie the part of it that was chosen
 * @param gebreken the known gaps that were an excuse
 * @param zaken in the order of their ids; what was not selected is left out
 * @param looptijden by scenario id, of the scenarios that were run
 */
public record Uitslag(
        Features features,
        Selectie selectie,
        BekendeGebreken gebreken,
        Zelfverklaring product,
        List<Zaakuitslag> zaken,
        Map<String, Looptijd> looptijden) {

    /** Whether nothing failed and something was tested: a run without cases proves nothing. */
    public boolean geslaagd() {
        return zaken.stream().allMatch(Zaakuitslag::inOrde) && aantal(Resultaat.GESLAAGD) > 0;
    }

    public long aantal(Resultaat resultaat) {
        return zaken.stream().filter(zaak -> zaak.resultaat() == resultaat).count();
    }
}
