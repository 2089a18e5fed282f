package nl.regelbalans.dienst.json;

import jakarta.inject.Singleton;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the records of the service as JSON; the plain data of the rules is for {@link Jsontekst}. What is absent is left out. A
 * record is written in the order of its {@code @JsonbPropertyOrder}, else of the alphabet: the same answer is always the same bytes.
 */
@Provider
@Singleton
public final class JsonSchrijver implements ContextResolver<Jsonb> {
    private static final Jsonb JSONB = JsonbBuilder.create(
            new JsonbConfig().withNullValues(false).withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** The JSON in UTF-8. */
    public static byte[] bytes(Object waarde) {
        return JSONB.toJson(waarde).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes outside JAX-RS, in UTF-8, and leaves the stream open. */
    public static void schrijf(Object waarde, OutputStream stroom) {
        JSONB.toJson(waarde, stroom);
    }
}
