package nl.regelbalans.regels.gegevens;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of one question, so that the asker gets all of them at once. */
public final class Fouten {

    private final List<Fout> lijst = new ArrayList<>();

    public void meld(String pad, Foutcode code, String uitleg) {
        lijst.add(new Fout(pad, code, uitleg));
    }

    /**
     * Ends the reading of a faulty question.
     *
     * @throws OngeldigeVraag if anything was reported
     */
    public void weigerAlsErFoutenZijn() {
        if (!lijst.isEmpty()) {
            throw new OngeldigeVraag(lijst);
        }
    }
}
