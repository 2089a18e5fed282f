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
}
