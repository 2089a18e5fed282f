package nl.regelbalans.conformance.zaak;

import java.util.List;
import nl.regelbalans.conformance.waarden.Waarde;

/** What a sentence does in a scenario. */
public sealed interface Handeling
        permits Vult, VoegtToe, PastToe, Verwacht, Bevat, Ontbreekt, Vraagt, Noemt, Gebruikt, Weigert, Sluit {

    /**
     * Does it.
     *
     * @param parameters the values in the sentence, in their order
     * @throws Afwijking when the answer of the product is not what the sentence says
     */
    void voerUit(Zaak zaak, List<Waarde> parameters);

    /**
     * What it does, as a text: {@code vult: situatie.leeftijd = 34}. Two actions with one meaning have the same text.
     *
     * @param parameters the values in the sentence, in their order
     */
    String werking(List<Waarde> parameters);
}
