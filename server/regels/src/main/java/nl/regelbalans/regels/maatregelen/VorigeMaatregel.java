package nl.regelbalans.regels.maatregelen;

import java.time.LocalDate;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.wet.Wetsartikel;

/** The last maatregel of 100 % before this one. */
public record VorigeMaatregel(
        @Veld("Welk lid van artikel 18 toen is toegepast") Lid lid,
        @Veld("De dag waarop dat lid is toegepast") LocalDate toegepastOp) {

    private static final int MAANDEN = 12;

    /** "binnen twaalf maanden nadat": on the same day a year later the twelve months are over. */
    boolean binnenTwaalfMaanden(LocalDate gedraging) {
        return !gedraging.isBefore(toegepastOp) && gedraging.isBefore(eenJaarLater());
    }

    LocalDate eenJaarLater() {
        return toegepastOp.plusMonths(MAANDEN);
    }

    /** The lid that says what a breach within twelve months after this maatregel costs. */
    Wetsartikel bijHerhaling() {
        return switch (lid) {
            case LID_5 -> Artikel18.TWEEDE;
            case LID_6 -> Artikel18.DERDE;
            case LID_7, LID_8 -> Artikel18.VIERDE;
        };
    }
}
