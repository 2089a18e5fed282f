package nl.regelbalans.dienst.invoer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import nl.regelbalans.dienst.fout.Weigering;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets a resource receive a {@link Lichaam}. */
@Provider
@Singleton
public final class LichaamLezer implements MessageBodyReader<Lichaam> {
    /** A field: the server ignores a provider whose constructor has parameters of CDI. */
    @Inject
    @ConfigProperty(name = "regelbalans.maximale-invoer")
    private int maximum;

    @Override
    public boolean isReadable(Class<?> type, Type generiek, Annotation[] annotaties, MediaType mediatype) {
        return type == Lichaam.class;
    }

    @Override
    public Lichaam readFrom(
            Class<Lichaam> type,
            Type generiek,
            Annotation[] annotaties,
            MediaType mediatype,
            MultivaluedMap<String, String> headers,
            InputStream stroom) {
        if (!isJson(headers)) {
            throw Weigering.invoervorm();
        }
        return new Lichaam(Json.lees(begrensd(stroom)));
    }

    private byte[] begrensd(InputStream stroom) {
        try {
            byte[] tekst = stroom.readNBytes(maximum + 1);
            if (tekst.length > maximum) {
                throw Weigering.teGroot(maximum);
            }
            return tekst;
        } catch (IOException nietTeLezen) {
            // The body broke off or was framed wrongly: the caller's doing, so no 500.
            throw new BadRequestException(nietTeLezen);
        }
    }

    /** From the headers: JAX-RS lets a request without Content-Type pass as if it had the right one. */
    private static boolean isJson(MultivaluedMap<String, String> headers) {
        String opgave = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        if (opgave == null || headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            return false;
        }
        MediaType vorm = MediaType.valueOf(opgave);
        return "json".equalsIgnoreCase(vorm.getSubtype())
                && "utf-8".equalsIgnoreCase(vorm.getParameters().getOrDefault("charset", "utf-8"));
    }
}
