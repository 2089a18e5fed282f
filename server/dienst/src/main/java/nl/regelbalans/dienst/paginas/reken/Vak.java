package nl.regelbalans.dienst.paginas.reken;

import java.util.List;
import java.util.Map;

/**
 * One place in the form: a field, a choice, a group of places or a list of groups.
 *
 * @param pad where it stands in the question, and so its name in the form
 * @param uitleg what to know before filling it in; may be empty
 * @param grondslag the article that asks for it; empty for a fact
 * @param optioneel whether it may be left empty
 * @param waarde what is filled in
 * @param fout what is wrong with that; empty when nothing is
 * @param keuzes what there is to choose
 * @param vakken the places in this group
 * @param regels the rows of this list
 */
record Vak(
        String pad,
        Vorm vorm,
        String label,
        String uitleg,
        Map<String, Object> grondslag,
        boolean optioneel,
        String waarde,
        String fout,
        List<Keuze> keuzes,
        List<Vak> vakken,
        List<Regel> regels) {

    /** How it looks. */
    enum Vorm {
        TEKST,
        BEDRAG,
        PERCENTAGE,
        GETAL,
        DATUM,
        RONDJES,
        KEUZELIJST,
        GROEP,
        LIJST
    }

    /** Something to choose. */
    record Keuze(String id, String waarde, String label, String uitleg, boolean gekozen) {}

    /** A row of a list. */
    record Regel(String pad, int nummer, List<Vak> vakken) {}

    /** For links and labels: a name without characters that mean something in an address. */
    static String id(String pad) {
        return pad.replaceAll("[.\\[]", "-").replace("]", "");
    }

    String id() {
        return id(pad);
    }

    boolean invul() {
        return keuzes.isEmpty() && !groep() && !lijst();
    }

    boolean datum() {
        return vorm == Vorm.DATUM;
    }

    boolean bedrag() {
        return vorm == Vorm.BEDRAG;
    }

    boolean percentage() {
        return vorm == Vorm.PERCENTAGE;
    }

    boolean getal() {
        return vorm == Vorm.GETAL || bedrag() || percentage();
    }

    boolean rondjes() {
        return vorm == Vorm.RONDJES;
    }

    boolean keuzelijst() {
        return vorm == Vorm.KEUZELIJST;
    }

    boolean groep() {
        return vorm == Vorm.GROEP;
    }

    boolean lijst() {
        return vorm == Vorm.LIJST;
    }

    /** Whether the label says that it may be left empty; above what the gemeente decides, that is said once for all. */
    boolean magLeeg() {
        return optioneel && grondslag.isEmpty();
    }

    /** Which texts a screen reader adds to the field. */
    String beschrijving() {
        return ((uitleg.isEmpty() ? "" : id() + "-uitleg ") + (fout.isEmpty() ? "" : id() + "-fout")).strip();
    }
}
