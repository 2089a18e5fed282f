package nl.regelbalans.conformance.woorden;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.waarden.Waardesoort;
import nl.regelbalans.conformance.zaak.Handeling;
import nl.regelbalans.conformance.zaak.PastToe;
import nl.regelbalans.conformance.zaak.VoegtToe;
import nl.regelbalans.conformance.zaak.Vult;
import nl.regelbalans.conformance.zaak.Zaak;

/**
 * A sentence of the vocabulary.
 *
 * @param vorm the sentence as a Cucumber expression: {@code het overschot is {bedrag}}
 * @param parameters the kinds of value in the sentence, in their order
 * @param uitleg help in plain Dutch, when it is given
 */
public record Zin(
        Expression vorm,
        List<Waardesoort> parameters,
        Handeling handeling,
        Optional<String> uitleg,
        Vindplaats plaats) {

    /** The sentence as written in woorden.yaml. */
    public String tekst() {
        return vorm.getSource();
    }

    /** Does what the step says, which can be read as this sentence. */
    public void voerUit(Zaak zaak, Stap stap) {
        List<Argument<?>> gevonden = vorm.match(stap.tekst());
        handeling.voerUit(
                zaak,
                IntStream.range(0, gevonden.size())
                        .mapToObj(i -> parameters
                                .get(i)
                                .lees(gevonden.get(i).getGroup().getValue()))
                        .toList());
    }

    /** Whether the step can be read as this sentence. */
    public boolean past(Stap stap) {
        return vorm.match(stap.tekst()) != null;
    }

    /** The word before the first step of its kind: Gegeven for a fact, Als for the question, Dan for what must come. */
    public String woord() {
        if (handeling instanceof PastToe) {
            return "Als";
        }
        return handeling instanceof Vult || handeling instanceof VoegtToe ? "Gegeven" : "Dan";
    }

    /** What the sentence does, for people: {@code vult: situatie.leeftijd = {getal}}. */
    public String werking() {
        return Betekenis.leesbaar(handeling, parameters);
    }

    /** What the sentence does, to compare: sentences that differ only in their wording have the same text. */
    public String betekenis() {
        return Betekenis.vergelijkbaar(handeling, parameters);
    }
}
