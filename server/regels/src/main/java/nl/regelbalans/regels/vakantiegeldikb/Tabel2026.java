package nl.regelbalans.regels.vakantiegeldikb;

import static nl.regelbalans.regels.wet.Wet.REGELING_PARTICIPATIEWET;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * The tables of articles 11 to 14 of the regeling, for inkomen received in 2026 (artikel 9). They jump at their bounds: that is
 * how they stand in the regeling and in the normenbrief of 1 January 2026.
 *
 * @param rijen lowest inkomen first
 */
record Tabel2026(Wetsartikel grondslag, List<Rij> rijen) {

    static final int JAAR = 2026;

    private static final Tabel2026 ARTIKEL_11 = tabel(
            REGELING_PARTICIPATIEWET.artikel("11"),
            rij("0.00", "8.00", "0.00"),
            rij("876.39", "8.00", "20.77"),
            rij("1059.26", "8.00", "2.67"),
            rij("2175.48", "5.02", "1.68"));
    private static final Tabel2026 ARTIKEL_12 = tabel(
            REGELING_PARTICIPATIEWET.artikel("12"),
            rij("0.00", "8.00", "0.00"),
            rij("672.38", "5.14", "0.00"),
            rij("726.15", "8.00", "20.77"),
            rij("1733.81", "7.20", "18.70"),
            rij("1851.75", "8.00", "33.46"));
    private static final Tabel2026 ARTIKEL_13 =
            tabel(REGELING_PARTICIPATIEWET.artikel("13"), rij("0.00", "8.00", "0.00"));
    private static final Tabel2026 ARTIKEL_14_ALLEENSTAANDE = tabel(aow("a"), rij("0.00", "6.51", "0.00"));
    private static final Tabel2026 ARTIKEL_14_BEIDEN = tabel(aow("b"), rij("0.00", "6.78", "0.00"));
    private static final Tabel2026 ARTIKEL_14_EEN =
            tabel(aow("c"), rij("0.00", "6.78", "0.00"), rij("1507.16", "6.78", "20.48"));
    private static final Tabel2026 ARTIKEL_14_ANDER =
            tabel(REGELING_PARTICIPATIEWET.artikel("14").lid(2), rij("0.00", "8", "0.00"));

    static final List<Tabel2026> ALLE = List.of(
            ARTIKEL_11,
            ARTIKEL_12,
            ARTIKEL_13,
            ARTIKEL_14_ALLEENSTAANDE,
            ARTIKEL_14_BEIDEN,
            ARTIKEL_14_EEN,
            ARTIKEL_14_ANDER);

    /**
     * One row of a table: this percentage of the inkomen, less an amount.
     *
     * @param vanaf the lowest inkomen of the row, in euros a month
     */
    record Rij(Bedrag vanaf, Percentage percentage, Bedrag aftrek) {

        /** The regeling names no rounding: rekenkundig op hele centen. */
        Bedrag aanspraak(Bedrag inkomen) {
            return percentage.van(inkomen).min(aftrek);
        }
    }

    private static Tabel2026 tabel(Wetsartikel grondslag, Rij... rijen) {
        return new Tabel2026(grondslag, List.of(rijen));
    }

    private static Rij rij(String vanaf, String percentage, String aftrek) {
        return new Rij(Bedrag.van(vanaf), Percentage.van(percentage), Bedrag.van(aftrek));
    }

    private static Wetsartikel aow(String onderdeel) {
        return REGELING_PARTICIPATIEWET.artikel("14").lid(1).onderdeel(onderdeel);
    }

    /** The table for an inkomen; empty when no article describes it. */
    static Optional<Tabel2026> voor(Inkomen inkomen) {
        return switch (inkomen.soort()) {
            case TEGENWOORDIGE_ARBEID -> tegenwoordigeArbeid(inkomen);
            case VROEGERE_ARBEID -> Optional.of(inkomen.algemeneHeffingskorting() ? ARTIKEL_12 : ARTIKEL_13);
            case AOW_ALLEENSTAANDE -> Optional.of(ARTIKEL_14_ALLEENSTAANDE);
            case AOW_BEIDE_ECHTGENOTEN -> Optional.of(ARTIKEL_14_BEIDEN);
            case AOW_EEN_ECHTGENOOT -> Optional.of(ARTIKEL_14_EEN);
            case NAAST_AOW -> Optional.of(ARTIKEL_14_ANDER);
        };
    }

    private static Optional<Tabel2026> tegenwoordigeArbeid(Inkomen inkomen) {
        if (!inkomen.algemeneHeffingskorting()) {
            return Optional.of(ARTIKEL_13);
        }
        return inkomen.arbeidskorting() ? Optional.of(ARTIKEL_11) : Optional.empty();
    }

    /** The last row that begins at or below this inkomen: "gelijk aan of meer dan ... en minder dan". */
    Rij rij(Bedrag inkomen) {
        return rijen.stream()
                .filter(rij -> !rij.vanaf().meerDan(inkomen))
                .reduce((lager, hoger) -> hoger)
                .orElseThrow();
    }
}
