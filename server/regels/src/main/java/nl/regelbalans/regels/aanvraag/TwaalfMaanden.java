package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Zekerheid;

/** How long after the end of bijstand an aanvraag still counts as a new one. */
final class TwaalfMaanden {

    private TwaalfMaanden() {}

    /** The last day on which an aanvraag is within twelve months of the last day of bijstand. */
    static LocalDate na(Zaak<Situatie> zaak, LocalDate laatsteDag, Vindplaats grondslag) {
        var aanvraag = zaak.situatie().aanvraag();
        var uiterlijk = zaak.stap(
                        grondslag,
                        "De vorige bijstand eindigde op {laatsteDag}. Twaalf maanden later is {uiterlijk}. De aanvraag is van"
                                + " {aanvraag}.")
                .met("laatsteDag", laatsteDag)
                .met("aanvraag", aanvraag)
                .geeft("uiterlijk", Termijnen.twaalfMaandenNa(zaak, laatsteDag));
        if (aanvraag.equals(uiterlijk)) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "De aanvraag kwam op de laatste dag van de twaalf maanden. Dat die dag nog meetelt, staat niet in de wet.");
        }
        return uiterlijk;
    }
}
