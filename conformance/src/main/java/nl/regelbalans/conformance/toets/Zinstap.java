package nl.regelbalans.conformance.toets;

import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.backend.TypeResolver;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regelbalans.conformance.waarden.Waarde;
import nl.regelbalans.conformance.woorden.Zin;
import nl.regelbalans.conformance.zaak.Zaak;

/** A sentence of the vocabulary as a step that Cucumber can run. */
record Zinstap(Zin zin, Supplier<Zaak> zaak) implements StepDefinition {

    private static final ParameterInfo WAARDE = new ParameterInfo() {
        @Override
        public Type getType() {
            return Waarde.class;
        }

        @Override
        public boolean isTransposed() {
            return false;
        }

        @Override
        public TypeResolver getTypeResolver() {
            return this::getType;
        }
    };

    @Override
    public String getPattern() {
        return zin.tekst();
    }

    @Override
    public List<ParameterInfo> parameterInfos() {
        return Collections.nCopies(zin.parameters().size(), WAARDE);
    }

    @Override
    public void execute(Object[] waarden) {
        zin.handeling()
                .voerUit(zaak.get(), Stream.of(waarden).map(Waarde.class::cast).toList());
    }

    @Override
    public boolean isDefinedAt(StackTraceElement plek) {
        return false;
    }

    @Override
    public String getLocation() {
        return zin.plaats().toString();
    }
}
