package nl.regelbalans.conformance.woorden;

import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.Transformer;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.conformance.waarden.Waarde;
import nl.regelbalans.conformance.waarden.Waardesoort;

/** The kinds of value as parameter types of Cucumber. */
public final class Parametersoorten {

    private Parametersoorten() {}

    public static List<ParameterType<Waarde>> alle() {
        return Stream.of(Waardesoort.values()).map(Parametersoorten::van).toList();
    }

    private static ParameterType<Waarde> van(Waardesoort soort) {
        Transformer<Waarde> lees = soort::lees;
        return new ParameterType<>(soort.naam(), soort.vorm(), Waarde.class, lees, false, false);
    }
}
