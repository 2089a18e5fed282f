package nl.regelbalans.conformance.recht;

import java.util.List;

/**
 * A word whose meaning the Participatiewet itself gives.
 *
 * @param grondslag where, as written in a feature: {@code artikel 5, onderdeel c, Participatiewet}
 */
public record Begripsbepaling(String term, String grondslag) {

    private static final List<Begripsbepaling> ALLE = Tabel.lees("begripsbepalingen.csv")
            .map(rij -> new Begripsbepaling(rij.get("term"), rij.get("grondslag")))
            .toList();

    /** Those of articles 1 to 6b, 19a, 31, 32 and 34; what only one other article defines for itself is left out. */
    public static List<Begripsbepaling> alle() {
        return ALLE;
    }
}
