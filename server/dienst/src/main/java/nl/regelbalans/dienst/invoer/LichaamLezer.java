package nl.regelbalans.dienst.invoer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

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
        Invoervorm.JSON.eis(headers);
        return new Lichaam(Json.lees(grens.lees(stroom)));
    }
}
