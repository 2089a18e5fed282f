package nl.regelbalans.conformance.features;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;

/**
 * A part of the suite that a product claims as a whole: one version of one wetswijziging, or one kind of question of a {@link Niveau}.
 * Only this type knows where its questions go.
 *
 * @param wetswijziging the folder of its scenarios: that of a wetswijziging, or of a level
 * @param versie the version; for a level what is asked
 */
public record Deel(String wetswijziging, String versie) implements Comparable<Deel> {

    private static final Comparator<Deel> VOLGORDE =
            comparing(Deel::wetswijziging).thenComparing(Deel::versie);

    /** The address of its questions, below the base path of the product. */
    public String pad() {
        return niveau().map(een -> een.pad(versie))
                .orElse("/wetswijzigingen/" + wetswijziging + "/versies/" + versie + "/beoordelingen");
    }

    /** All questions of a level together: what a product claims. */
    public static Deel niveau(String naam) {
        return new Deel(naam, "");
    }

    /** The part as it is claimed as a whole; for a version of a wetswijziging there is no such claim. */
    public Deel geheel() {
        return niveau(wetswijziging);
    }

    /** The level that it belongs to; empty for a version of a wetswijziging. */
    public Optional<Niveau> niveau() {
        return Niveau.van(wetswijziging);
    }

    @Override
    public int compareTo(Deel ander) {
        return VOLGORDE.compare(this, ander);
    }
}
