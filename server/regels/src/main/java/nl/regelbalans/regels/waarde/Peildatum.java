package nl.regelbalans.regels.waarde;

import java.time.LocalDate;
import java.time.Month;

/**
 * The day for which a question is asked: it decides which version of the law and which amounts apply. A type of its own, so
 * that no other date of a situatie can be taken for it.
 */
public record Peildatum(LocalDate datum) {

    public static Peildatum op(int jaar, int maand, int dag) {
        return new Peildatum(LocalDate.of(jaar, maand, dag));
    }

    /** The calendar year in which the peildatum lies: the law counts giften per kalenderjaar. */
    public Geldigheid kalenderjaar() {
        return Geldigheid.tussen(datum.withDayOfYear(1), LocalDate.of(datum.getYear(), Month.DECEMBER, 31));
    }

    @Override
    public String toString() {
        return Datums.voluit(datum);
    }
}
