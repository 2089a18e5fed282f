package nl.regelbalans.regels.wet;

import nl.regelbalans.regels.waarde.Peildatum;

/**
 * A provision of an act.
 *
 * @param lid the number of the lid, "8*" for the second eighth lid of article 18; empty when the article as a whole is meant
 * @param onderdeel the letter of the onderdeel, or empty
 */
public record Wetsartikel(Wet wet, String artikel, String lid, String onderdeel) implements Vindplaats {

    private static final String[] RANGTELWOORDEN = {
        "eerste",
        "tweede",
        "derde",
        "vierde",
        "vijfde",
        "zesde",
        "zevende",
        "achtste",
        "negende",
        "tiende",
        "elfde",
        "twaalfde",
        "dertiende",
        "veertiende",
        "vijftiende"
    };

    public Wetsartikel lid(int nummer) {
        return lid(Integer.toString(nummer));
    }

    public Wetsartikel lid(String nummer) {
        return new Wetsartikel(wet, artikel, nummer, onderdeel);
    }

    public Wetsartikel onderdeel(String letter) {
        return new Wetsartikel(wet, artikel, lid, letter);
    }

    @Override
    public String aanduiding() {
        return "artikel " + artikel + lidVoluit() + (onderdeel.isEmpty() ? "" : ", onderdeel " + onderdeel) + ", "
                + wet.naam();
    }

    /**
     * The reference in JCI 1.3, to the text that holds on the peildatum. The onderdeel is left out: the standard's key for it is
     * not verified.
     */
    public String jci(Peildatum peildatum) {
        return "jci1.3:c:" + wet.bwbId() + "&artikel=" + artikel + (lid.isEmpty() ? "" : "&lid=" + lid) + "&g="
                + peildatum.datum();
    }

    private String lidVoluit() {
        if (lid.isEmpty()) {
            return "";
        }
        return lid.chars().allMatch(Character::isDigit)
                ? ", " + RANGTELWOORDEN[Integer.parseInt(lid) - 1] + " lid"
                : ", lid " + lid;
    }
}
