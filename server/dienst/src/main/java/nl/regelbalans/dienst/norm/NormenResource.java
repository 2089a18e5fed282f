package nl.regelbalans.dienst.norm;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.dienst.Api;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.waarde.Peildatum;

/** The dated amounts of the law: all values, or those of one day. */
@Path(Api.PAD + "normen")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public final class NormenResource {
    private final Catalogus catalogus;

    @Inject
    public NormenResource(Catalogus catalogus) {
        this.catalogus = catalogus;
    }

    @GET
    public Map<String, Object> alle(@QueryParam("peildatum") String peildatum) {
        var dag = lees(peildatum);
        return Map.of(
                "normen",
                catalogus.normen().stream().map(norm -> Normblad.van(norm, dag)).toList());
    }

    @GET
    @Path("{naam}")
    public Map<String, Object> norm(@PathParam("naam") String naam, @QueryParam("peildatum") String peildatum) {
        return Normblad.van(catalogus.norm(naam), lees(peildatum));
    }

    private static Optional<Peildatum> lees(String peildatum) {
        if (peildatum == null) {
            return Optional.empty();
        }
        var fouten = new Fouten();
        var dag = Datumsoort.DATUM.lees(peildatum, "peildatum", fouten);
        fouten.weigerAlsErFoutenZijn();
        return dag.map(Peildatum::new);
    }
}
