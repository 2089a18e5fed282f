package nl.regelbalans.conformance.woorden;

import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.Transformer;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.conformance.waarden.Waardesoort;

/** The kinds of value as parameter types of Cucumber expressions, which only find them: a kind reads its values itself. */
public final class Parametersoorten {

    private static final Transformer<String> ZOALS_HET_ER_STAAT = tekst -> tekst;

    private Parametersoorten() {}

    public static List<ParameterType<String>> alle() {
        return Stream.of(Waardesoort.values()).map(Parametersoorten::van).toList();
    }

    private static ParameterType<String> van(Waardesoort soort) {
        return new ParameterType<>(soort.naam(), soort.vorm(), String.class, ZOALS_HET_ER_STAAT, false, false);
    }
}
