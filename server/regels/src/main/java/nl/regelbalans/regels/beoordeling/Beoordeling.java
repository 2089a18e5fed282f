package nl.regelbalans.regels.beoordeling;

import java.util.List;
import java.util.Optional;

/**
 * The answer of a rule: always one of four, never a silent zero or false.
 *
 * @param <U> the uitkomst of the entry
 */
public sealed interface Beoordeling<U> {

    Motivering motivering();

    /** What could be computed; empty when nothing could. */
    Optional<U> uitkomst();

    /** The rule decides. */
    record Vastgesteld<U>(U vastgesteld, Motivering motivering) implements Beoordeling<U> {
        @Override
        public Optional<U> uitkomst() {
            return Optional.of(vastgesteld);
        }
    }

    /** The law leaves it to the college; {@code vragen} names every judgement that is still missing. */
    record OordeelNodig<U>(List<Oordeel<?>> vragen, Optional<U> uitkomst, Motivering motivering)
            implements Beoordeling<U> {}

    /** This rule did not exist on the peildatum: not yet, not any more, or never. */
    record NietVanKracht<U>(String reden, Motivering motivering) implements Beoordeling<U> {
        @Override
        public Optional<U> uitkomst() {
            return Optional.empty();
        }
    }

    /** The text of the law is not known or contradicts itself; {@code reden} says what is missing. */
    record NietTeBepalen<U>(String reden, Optional<U> uitkomst, Motivering motivering) implements Beoordeling<U> {}
}
