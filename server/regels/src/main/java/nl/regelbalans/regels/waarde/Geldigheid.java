package nl.regelbalans.regels.waarde;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of days on which something holds, both ends included.
 *
 * @param van the first day; empty when it always held
 * @param totEnMet the last day; empty when no end is known
 * @param eerderOnbekend true when {@code van} is not the day on which it came into force, but the first day of which we know
 *     the text: what held before that day is not known
 */
public record Geldigheid(Optional<LocalDate> van, Optional<LocalDate> totEnMet, boolean eerderOnbekend) {

    public static final Geldigheid ALTIJD = new Geldigheid(Optional.empty(), Optional.empty(), false);

    /** In force from this day on. */
    public static Geldigheid vanaf(int jaar, int maand, int dag) {
        return vanaf(LocalDate.of(jaar, maand, dag));
    }

    public static Geldigheid vanaf(LocalDate van) {
        return new Geldigheid(Optional.of(van), Optional.empty(), false);
    }

    public static Geldigheid tussen(LocalDate van, LocalDate totEnMet) {
        return new Geldigheid(Optional.of(van), Optional.of(totEnMet), false);
    }

    /** In force already before this day, but with a text or amounts that we know only from this day on. */
    public static Geldigheid bekendVanaf(int jaar, int maand, int dag) {
        return new Geldigheid(Optional.of(LocalDate.of(jaar, maand, dag)), Optional.empty(), true);
    }

    public Geldigheid totEnMet(int jaar, int maand, int dag) {
        return new Geldigheid(van, Optional.of(LocalDate.of(jaar, maand, dag)), eerderOnbekend);
    }

    public boolean bevat(LocalDate dag) {
        return !begintNa(dag) && totEnMet.map(einde -> !dag.isAfter(einde)).orElse(true);
    }

    public boolean begintNa(LocalDate dag) {
        return van.map(begin -> begin.isAfter(dag)).orElse(false);
    }

    /** {@code van 1 januari 2026 tot en met 31 december 2026}, for a sentence. */
    @Override
    public String toString() {
        return van.map(begin -> "vanaf " + Datums.voluit(begin)).orElse("")
                + (van.isPresent() && totEnMet.isPresent() ? " " : "")
                + totEnMet.map(einde -> "tot en met " + Datums.voluit(einde)).orElse("");
    }
}
