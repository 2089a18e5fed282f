package nl.regelbalans.regels.beoordeling;

import java.time.LocalDate;
import nl.regelbalans.regels.gegevens.Bedragsoort;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.gegevens.JaNeesoort;
import nl.regelbalans.regels.gegevens.Keuzesoort;
import nl.regelbalans.regels.gegevens.Percentagesoort;
import nl.regelbalans.regels.gegevens.Soort;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;

/**
 * A judgement that the law gives to the college. It is input: never computed and never assumed.
 *
 * @param naam its name in the question
 * @param soort what kind of value answers it
 * @param ruimte the kind of room
 * @param grondslag where the law gives the room
 * @param vraag the question to the college, in plain Dutch
 */
public record Oordeel<T>(String naam, Soort<T> soort, Ruimte ruimte, Vindplaats grondslag, String vraag)
        implements Invulling<T> {

    public static Oordeel<Boolean> jaNee(String naam, Ruimte ruimte, Vindplaats grondslag, String vraag) {
        return new Oordeel<>(naam, JaNeesoort.JA_NEE, ruimte, grondslag, vraag);
    }

    public static Oordeel<Bedrag> bedrag(String naam, Ruimte ruimte, Vindplaats grondslag, String vraag) {
        return new Oordeel<>(naam, Bedragsoort.NIET_NEGATIEF, ruimte, grondslag, vraag);
    }

    public static Oordeel<Percentage> percentage(String naam, Ruimte ruimte, Vindplaats grondslag, String vraag) {
        return new Oordeel<>(naam, Percentagesoort.PERCENTAGE, ruimte, grondslag, vraag);
    }

    public static Oordeel<LocalDate> datum(String naam, Ruimte ruimte, Vindplaats grondslag, String vraag) {
        return new Oordeel<>(naam, Datumsoort.DATUM, ruimte, grondslag, vraag);
    }

    public static Oordeel<Integer> getal(
            String naam, Getalsoort soort, Ruimte ruimte, Vindplaats grondslag, String vraag) {
        return new Oordeel<>(naam, soort, ruimte, grondslag, vraag);
    }

    public static <E extends Enum<E>> Oordeel<E> keuze(
            String naam, Class<E> keuzes, Ruimte ruimte, Vindplaats grondslag, String vraag) {
        return new Oordeel<>(naam, new Keuzesoort<>(keuzes), ruimte, grondslag, vraag);
    }

    @Override
    public String uitleg() {
        return vraag;
    }

    @Override
    public String pad() {
        return "oordelen." + naam;
    }
}
