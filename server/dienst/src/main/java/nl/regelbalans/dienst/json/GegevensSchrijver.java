package nl.regelbalans.dienst.json;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Lets a resource answer with plain data, in the same bytes wherever they are written. */
@Provider
@Singleton
public final class GegevensSchrijver implements MessageBodyWriter<Map<String, Object>> {

    @Override
    public boolean isWriteable(Class<?> type, Type generiek, Annotation[] annotaties, MediaType mediatype) {
        return Map.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Map<String, Object> gegevens,
            Class<?> type,
            Type generiek,
            Annotation[] annotaties,
            MediaType mediatype,
            MultivaluedMap<String, Object> headers,
            OutputStream stroom)
            throws IOException {
        stroom.write(Jsontekst.van(gegevens));
    }
}
