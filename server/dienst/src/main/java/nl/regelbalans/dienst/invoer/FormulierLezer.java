package nl.regelbalans.dienst.invoer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelbalans.dienst.fout.Fout;
import nl.regelbalans.dienst.fout.Weigering;

/** Lets a resource receive a {@link Formulier}. */
@Provider
@Singleton
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class FormulierLezer implements MessageBodyReader<Formulier> {
    /** Far above any form that a person fills in; more would cost the page much time for each field. */
    private static final int MEESTE_VELDEN = 1_000;

    /** A field: the server ignores a provider whose constructor has parameters of CDI. */
    @Inject
    private Invoergrens grens;

    @Override
    public boolean isReadable(Class<?> type, Type generiek, Annotation[] annotaties, MediaType mediatype) {
        return type == Formulier.class;
    }

    @Override
    public Formulier readFrom(
            Class<Formulier> type,
            Type generiek,
            Annotation[] annotaties,
            MediaType mediatype,
            MultivaluedMap<String, String> headers,
            InputStream stroom) {
        var tekst = new String(grens.lees(stroom), StandardCharsets.US_ASCII);
        try {
            return new Formulier(velden(tekst));
        } catch (IllegalArgumentException halveCode) {
            throw Weigering.vanwege(new Fout("", "geen-formulier", "Stuur het formulier opnieuw vanaf de pagina."));
        }
    }

    private static Map<String, String> velden(String tekst) {
        var velden = new LinkedHashMap<String, String>();
        var delen = tekst.split("&", -1);
        if (delen.length > MEESTE_VELDEN) {
            throw Weigering.vanwege(new Fout(
                    "",
                    "buiten-bereik",
                    "Dit formulier heeft te veel velden: ten hoogste " + MEESTE_VELDEN + ". Haal regels weg."));
        }
        for (var deel : delen) {
            var naamEnWaarde = deel.split("=", 2);
            velden.putIfAbsent(
                    URLDecoder.decode(naamEnWaarde[0], StandardCharsets.UTF_8),
                    naamEnWaarde.length == 1 ? "" : URLDecoder.decode(naamEnWaarde[1], StandardCharsets.UTF_8));
        }
        return velden;
    }
}
