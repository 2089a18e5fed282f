package nl.regelbalans.conformance.recht;

import java.time.LocalDate;

/** When a provision is law, both days included; an open end is the first or the last day there is. */
public record Geldigheid(LocalDate van, LocalDate totEnMet) {

    static final Geldigheid ALTIJD = new Geldigheid(LocalDate.MIN, LocalDate.MAX);

    static Geldigheid vanaf(LocalDate dag) {
        return new Geldigheid(dag, LocalDate.MAX);
    }

    static Geldigheid voor(LocalDate dag) {
        return new Geldigheid(LocalDate.MIN, dag.minusDays(1));
    }

    /** Whether it is law on that day or later. */
    public boolean duurtNog(LocalDate dag) {
        return !totEnMet.isBefore(dag);
    }

    /** Whether it is law on that day or was before. */
    public boolean isBegonnen(LocalDate dag) {
        return !van.isAfter(dag);
    }

    public boolean op(LocalDate dag) {
        return isBegonnen(dag) && duurtNog(dag);
    }
}
