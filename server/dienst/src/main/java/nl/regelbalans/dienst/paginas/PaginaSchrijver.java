package nl.regelbalans.dienst.paginas;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Lets a resource answer with a {@link Pagina}. */
@Provider
@Singleton
public final class PaginaSchrijver implements MessageBodyWriter<Pagina> {
    /** A field: the server ignores a provider whose constructor has parameters of CDI. */
    @Inject
    private Sjablonen sjablonen;

    @Override
    public boolean isWriteable(Class<?> type, Type generiek, Annotation[] annotaties, MediaType mediatype) {
        return Pagina.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Pagina pagina,
            Class<?> type,
            Type generiek,
            Annotation[] annotaties,
            MediaType mediatype,
            MultivaluedMap<String, Object> headers,
            OutputStream stroom)
            throws IOException {
        stroom.write(sjablonen.vul(pagina));
    }
}
