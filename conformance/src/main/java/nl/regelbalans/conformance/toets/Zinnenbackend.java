package nl.regelbalans.conformance.toets;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.Snippet;
import io.cucumber.cucumberexpressions.ParameterType;
import java.lang.reflect.Type;
import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.regelbalans.conformance.woorden.Parametersoorten;
import nl.regelbalans.conformance.woorden.Zin;
import nl.regelbalans.conformance.zaak.Zaak;

/** Gives Cucumber the sentences of one wetswijziging; there are no step classes. */
record Zinnenbackend(List<Zin> zinnen, Supplier<Zaak> zaak) implements Backend {

    @Override
    public void loadGlue(Glue glue, List<URI> paden) {
        Parametersoorten.alle().forEach(soort -> glue.addParameterType(new Soort(soort)));
        zinnen.forEach(zin -> glue.addStepDefinition(new Zinstap(zin, zaak)));
    }

    @Override
    public void buildWorld() {
        // The Zaak begins with the event that names the scenario, since only that tells which one it is.
    }

    @Override
    public void disposeWorld() {
        // Nothing is held outside the Zaak.
    }

    @Override
    public Snippet getSnippet() {
        return new Voorstel();
    }

    private record Soort(ParameterType<?> parameterType) implements ParameterTypeDefinition {

        @Override
        public boolean isDefinedAt(StackTraceElement plek) {
            return false;
        }

        @Override
        public String getLocation() {
            return Parametersoorten.class.getName();
        }
    }

    /** Cucumber asks for a snippet when a sentence is unknown; ours is the start of an item in woorden.yaml. */
    private static final class Voorstel implements Snippet {

        @Override
        public MessageFormat template() {
            return new MessageFormat("- zin: {1}");
        }

        @Override
        public String tableHint() {
            return "";
        }

        @Override
        public String arguments(Map<String, Type> parameters) {
            return "";
        }

        @Override
        public String escapePattern(String zin) {
            return zin;
        }
    }
}
