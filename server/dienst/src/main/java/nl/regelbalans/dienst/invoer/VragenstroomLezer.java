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

/** Lets a resource receive a {@link Vragenstroom}. */
@Provider
@Singleton
public final class VragenstroomLezer implements MessageBodyReader<Vragenstroom> {
    /** A field: the server ignores a provider whose constructor has parameters of CDI. */
    @Inject
    private Invoergrens grens;

    @Override
    public boolean isReadable(Class<?> type, Type generiek, Annotation[] annotaties, MediaType mediatype) {
        return type == Vragenstroom.class;
    }

    @Override
    public Vragenstroom readFrom(
            Class<Vragenstroom> type,
            Type generiek,
            Annotation[] annotaties,
            MediaType mediatype,
            MultivaluedMap<String, String> headers,
            InputStream stroom) {
        Invoervorm.NDJSON.eis(headers);
        return new Vragenstroom(stroom, grens.maximum());
    }
}
