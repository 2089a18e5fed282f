package nl.regelbalans.conformance.features;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * A part of the suite that a product claims as a whole: one version of one wetswijziging. Only this type knows where its questions go, so a
 * part of another kind is another form of this type.
 */
public record Deel(String wetswijziging, String versie) implements Comparable<Deel> {

    private static final Comparator<Deel> VOLGORDE =
            comparing(Deel::wetswijziging).thenComparing(Deel::versie);

    /** The address of its questions, below the base path of the product. */
    public String pad() {
        return "/wetswijzigingen/" + wetswijziging + "/versies/" + versie + "/beoordelingen";
    }

    @Override
    public int compareTo(Deel ander) {
        return VOLGORDE.compare(this, ander);
    }
}
