package nl.regelbalans.regels.beoordeling;

import nl.regelbalans.regels.gegevens.Bedragsoort;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.gegevens.JaNeesoort;
import nl.regelbalans.regels.gegevens.Percentagesoort;
import nl.regelbalans.regels.gegevens.Soort;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;

/**
 * What a gemeente may choose by verordening or beleidsregel: a slot beside the law, never an override of it.
 *
 * @param naam its name in the question and in the configuration
 * @param soort what kind of value fills it
 * @param grondslag where the room to choose comes from
 * @param uitleg what the gemeente chooses, in plain Dutch
 */
public record Beleidsruimte<T>(String naam, Soort<T> soort, Vindplaats grondslag, String uitleg)
        implements Invulling<T> {

    public static Beleidsruimte<Boolean> jaNee(String naam, Vindplaats grondslag, String uitleg) {
        return new Beleidsruimte<>(naam, JaNeesoort.JA_NEE, grondslag, uitleg);
    }

    public static Beleidsruimte<Bedrag> bedrag(String naam, Vindplaats grondslag, String uitleg) {
        return new Beleidsruimte<>(naam, Bedragsoort.NIET_NEGATIEF, grondslag, uitleg);
    }

    public static Beleidsruimte<Percentage> percentage(String naam, Vindplaats grondslag, String uitleg) {
        return new Beleidsruimte<>(naam, Percentagesoort.PERCENTAGE, grondslag, uitleg);
    }

    public static Beleidsruimte<Integer> getal(String naam, Getalsoort soort, Vindplaats grondslag, String uitleg) {
        return new Beleidsruimte<>(naam, soort, grondslag, uitleg);
    }

    @Override
    public String pad() {
        return "beleid." + naam;
    }
}
