package nl.regelbalans.regels.maatregelen;

import java.time.LocalDate;
import nl.regelbalans.regels.gegevens.Veld;

/** The last maatregel of 100 % before this one. */
public record VorigeMaatregel(
        @Veld("Welk lid van artikel 18 toen is toegepast") Lid lid,
        @Veld("De dag waarop dat lid is toegepast") LocalDate toegepastOp) {

    private static final int MAANDEN = 12;

    /** "binnen twaalf maanden nadat": on the same day a year later the twelve months are over. */
    boolean binnenTwaalfMaanden(LocalDate gedraging) {
        return !gedraging.isBefore(toegepastOp) && gedraging.isBefore(toegepastOp.plusMonths(MAANDEN));
    }
}
