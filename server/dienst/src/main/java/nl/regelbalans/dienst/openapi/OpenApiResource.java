package nl.regelbalans.dienst.openapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import nl.regelbalans.dienst.Api;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.loket.Loket;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The description of the API, for people and for generators. */
@Path(Api.PAD + "openapi.json")
@Singleton
public final class OpenApiResource {
    private final Map<String, Object> document;

    @Inject
    public OpenApiResource(
            Catalogus catalogus,
            Loket loket,
            @ConfigProperty(name = "regelbalans.versie") String versie,
            @ConfigProperty(name = "regelbalans.contact.naam") String naam,
            @ConfigProperty(name = "regelbalans.contact.email") String email,
            @ConfigProperty(name = "regelbalans.contact.url") String url) {
        document = new OpenApi(loket).document(catalogus, versie, Map.of("name", naam, "email", email, "url", url));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> document() {
        return document;
    }
}
