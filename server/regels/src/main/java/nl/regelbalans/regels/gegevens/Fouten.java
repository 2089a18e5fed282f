package nl.regelbalans.regels.gegevens;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gathers the faults of one question, so that the asker gets all of them at once, up to a hundred. */
public final class Fouten {

    /** The asker mends the first ones anyway; keeps a small question from calling up a very large answer. */
    private static final int MEESTE = 100;

    /** A set: what is wrong in one place in one way is said once, however often it is found. */
    private final Set<Fout> lijst = new LinkedHashSet<>();

    public void meld(String pad, Foutcode code, String uitleg) {
        if (lijst.size() < MEESTE) {
            lijst.add(new Fout(pad, code, uitleg));
        }
    }

    /** Takes over the faults of another question, at the places that they have in this one. */
    public void neemOver(List<Fout> andere, UnaryOperator<String> plaats) {
        andere.forEach(fout -> meld(plaats.apply(fout.pad()), fout.code(), fout.uitleg()));
    }

    /**
     * Ends the reading of a faulty question.
     *
     * @throws OngeldigeVraag if anything was reported
     */
    public void weigerAlsErFoutenZijn() {
        if (!lijst.isEmpty()) {
            throw new OngeldigeVraag(List.copyOf(lijst));
        }
    }
}
