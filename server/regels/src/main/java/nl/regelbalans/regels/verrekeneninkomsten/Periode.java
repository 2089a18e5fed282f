package nl.regelbalans.regels.verrekeneninkomsten;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A span of days, both ends included; empty when it ends before it begins. */
record Periode(LocalDate van, LocalDate totEnMet) {

    /** The calendar month in which a day lies: artikel 45, eerste lid, counts by it. */
    static Periode maandVan(LocalDate dag) {
        var maand = YearMonth.from(dag);
        return new Periode(maand.atDay(1), maand.atEndOfMonth());
    }

    Periode samenMet(Periode ander) {
        return new Periode(
                van.isBefore(ander.van) ? ander.van : van,
                totEnMet.isAfter(ander.totEnMet) ? ander.totEnMet : totEnMet);
    }

    boolean isLeeg() {
        return totEnMet.isBefore(van);
    }

    boolean raakt(Periode ander) {
        return !samenMet(ander).isLeeg();
    }

    boolean ligtIn(Periode ander) {
        return samenMet(ander).equals(this);
    }

    boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(totEnMet);
    }

    /** How many days there are, of a span that is not empty. */
    long dagen() {
        return ChronoUnit.DAYS.between(van, totEnMet) + 1;
    }

    /** True when it begins on the first and ends on the last day of a calendar month. */
    boolean isHeleMaanden() {
        return van.getDayOfMonth() == 1 && totEnMet.plusDays(1).getDayOfMonth() == 1;
    }

    long maanden() {
        return ChronoUnit.MONTHS.between(van, totEnMet.plusDays(1));
    }
}
