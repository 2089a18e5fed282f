package nl.regelbalans.dienst.paginas.api;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import nl.regelbalans.dienst.Api;
import nl.regelbalans.dienst.openapi.OpenApiResource;
import nl.regelbalans.dienst.paginas.Pagina;

/** The OpenAPI document, to read. */
@Path("api")
@Singleton
@Produces(Pagina.MEDIATYPE)
public final class ApiResource {
    private final OpenApiResource openapi;

    @Inject
    public ApiResource(OpenApiResource openapi) {
        this.openapi = openapi;
    }

    @GET
    public Pagina api(@Context UriInfo adres) {
        var basis = adres.getBaseUri().resolve("/" + Api.PAD).toString();
        return Apiblad.van(openapi.document(), basis.substring(0, basis.length() - 1));
    }
}
