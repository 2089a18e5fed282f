package nl.regelbalans.dienst.paginas;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import nl.regelbalans.dienst.fout.Weigering;

/** The style and the scripts of the pages. */
@Path("opmaak/{naam: [a-z-]+}.{soort: [a-z]+}")
@Singleton
public final class OpmaakResource {
    private static final Map<String, String> MEDIATYPEN =
            Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    @GET
    public Response bestand(@PathParam("naam") String naam, @PathParam("soort") String soort) throws IOException {
        try (var stroom = OpmaakResource.class.getResourceAsStream("opmaak/" + naam + "." + soort)) {
            if (stroom == null) {
                throw Weigering.nietGevonden("Dit bestand hoort niet bij de pagina's.");
            }
            return Response.ok(stroom.readAllBytes(), MEDIATYPEN.get(soort))
                    .header(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                    .build();
        }
    }
}
