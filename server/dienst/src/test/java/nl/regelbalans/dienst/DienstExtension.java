package nl.regelbalans.dienst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the packaged service. It is started once for all tests, and stopped after the last one. */
class DienstExtension implements ParameterResolver {

    @Override
    public final boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Dienst.class;
    }

    @Override
    public final Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(DienstExtension.class))
                .getOrComputeIfAbsent(getClass(), soort -> start(), Dienst.class);
    }

    Path jar() throws IOException {
        // From this module and from the one beside it.
        return Path.of("..", "dienst", "target", "regelbalans.jar")
                .toAbsolutePath()
                .normalize();
    }

    private Dienst start() {
        try {
            return Dienst.start(jar());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
