package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.verrekeneninkomsten.Betalingsoort;

/** How often a wage is paid. */
public enum Loonperiode {
    @Veld("Elke maand.")
    MAAND(ChronoUnit.MONTHS, 1, Betalingsoort.LOON),
    @Veld("Elke vier weken, dertien keer per jaar.")
    VIER_WEKEN(ChronoUnit.WEEKS, 4, Betalingsoort.VIERWEKENLOON),
    @Veld("Elke week.")
    WEEK(ChronoUnit.WEEKS, 1, Betalingsoort.LOON);

    private final ChronoUnit eenheid;
    private final int aantal;
    private final Betalingsoort soort;

    Loonperiode(ChronoUnit eenheid, int aantal, Betalingsoort soort) {
        this.eenheid = eenheid;
        this.aantal = aantal;
        this.soort = soort;
    }

    /** The same day this many periods later. */
    LocalDate later(LocalDate dag, long perioden) {
        return dag.plus(perioden * aantal, eenheid);
    }

    /** How many whole periods there are between two days. */
    long tussen(LocalDate van, LocalDate tot) {
        return eenheid.between(van, tot) / aantal;
    }

    Betalingsoort soort() {
        return soort;
    }
}
