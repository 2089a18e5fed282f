package nl.regelbalans.regels.bijverdiengrenzen;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.waarde.Datums;
import nl.regelbalans.regels.waarde.Peildatum;

/** An unbroken period of months: a month without earnings counts too. */
record Termijn(LocalDate begin) {

    /** A period that did not run yet begins in the month of the peildatum. */
    static Termijn vanaf(Optional<LocalDate> begin, Peildatum peildatum) {
        return new Termijn(begin.orElseGet(() -> peildatum.datum().withDayOfMonth(1)));
    }

    boolean begintNa(Peildatum peildatum) {
        return begin.isAfter(peildatum.datum());
    }

    /** The last day of a period of this many months. */
    LocalDate einde(int maanden) {
        return Datums.laatsteDag(begin, maanden);
    }
}
