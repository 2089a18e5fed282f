package nl.regelbalans.conformance.features;

import java.util.List;

/**
 * One case of the suite.
 *
 * @param id never reused: {@code PWB-05-001}
 * @param wetswijziging the folder: {@code 05-giften}
 * @param versie the version of the law: {@code wet-2026}, or {@code geldend}; for a level what is asked
 * @param soort wet, consultatie, interpretatie or beleidsruimte
 * @param ogen whose eyes: inwoner or jurist
 * @param zin the name of the scenario
 * @param norm the sentence of the rule it belongs to
 * @param grondslag the legal basis of that rule, as written in the feature
 * @param stappen in their order, those of a background first
 */
public record Scenario(
        String id,
        String wetswijziging,
        String versie,
        String soort,
        String ogen,
        String zin,
        String norm,
        String grondslag,
        Vindplaats plaats,
        List<Stap> stappen) {

    /** The folders, beside the general one, whose sentences it may use: a comparison is told in the words of what it compares. */
    public List<String> mappen() {
        return deel().niveau().filter(niveau -> niveau == Niveau.VERGELIJKINGEN).isPresent()
                ? List.of(wetswijziging, versie)
                : List.of(wetswijziging);
    }

    /** The part of the suite that it belongs to. */
    public Deel deel() {
        return new Deel(wetswijziging, versie);
    }
}
