package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * The terms of an aanvraag. A term in months ends on the day with the same number; where that month has no such day, on its last
 * day. The law does not say so, hence the reservations. A term in weeks has no such question.
 */
final class Termijnen {

    private static final int EEN_JAAR_IN_MAANDEN = 12;
    private static final int TERUG_IN_MAANDEN = 3;
    private static final int VOORSCHOT_IN_WEKEN = 4;

    private Termijnen() {}

    /** The last day that is within twelve months of the end of bijstand. */
    static LocalDate twaalfMaandenNa(Zaak<?> zaak, LocalDate einde) {
        return zelfdeDag(zaak, einde, einde.plusMonths(EEN_JAAR_IN_MAANDEN));
    }

    /** The first day that is not more than three months before the melding. */
    static LocalDate drieMaandenVoor(Zaak<?> zaak, LocalDate melding) {
        return zelfdeDag(zaak, melding, melding.minusMonths(TERUG_IN_MAANDEN));
    }

    /** The last day that is within four weeks of the aanvraag. */
    static LocalDate vierWekenNa(LocalDate aanvraag) {
        return aanvraag.plusWeeks(VOORSCHOT_IN_WEKEN);
    }

    private static LocalDate zelfdeDag(Zaak<?> zaak, LocalDate dag, LocalDate grens) {
        if (grens.getDayOfMonth() != dag.getDayOfMonth()) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "De wet zegt niet hoe maanden tellen vanaf een dag die in de andere maand niet bestaat. Hier is dat de"
                            + " laatste dag van die maand.");
        }
        return grens;
    }
}
