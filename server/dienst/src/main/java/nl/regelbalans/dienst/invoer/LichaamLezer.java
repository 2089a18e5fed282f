package nl.regelbalans.dienst.invoer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import nl.regelbalans.dienst.fout.Weigering;

/** Lets a resource receive a {@link Lichaam}. */
@Provider
@Singleton
public final class LichaamLezer implements MessageBodyReader<Lichaam> {
    /** A field: the server ignores a provider whose constructor has parameters of CDI. */
    @Inject
    private Invoergrens grens;

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
        return new Lichaam(Json.lees(grens.lees(stroom)));
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
