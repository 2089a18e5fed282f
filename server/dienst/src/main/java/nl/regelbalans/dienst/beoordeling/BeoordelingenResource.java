package nl.regelbalans.dienst.beoordeling;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import nl.regelbalans.dienst.Api;
import nl.regelbalans.dienst.invoer.Lichaam;
import nl.regelbalans.regels.loket.Loket;

/** Answers a question to one version of one entry. Nothing of it is kept. */
@Path(Api.PAD + "wetswijzigingen/{id}/versies/{versie}/beoordelingen")
@Singleton
public final class BeoordelingenResource {
    private final Loket loket;

    @Inject
    public BeoordelingenResource(Loket loket) {
        this.loket = loket;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> beoordeel(
            @PathParam("id") String id,
            @PathParam("versie") String versie,
            @QueryParam(Motiveringskeuze.SLEUTEL) @DefaultValue(Motiveringskeuze.JA) String motivering,
            Lichaam vraag) {
        return loket.beoordeel(id, versie, vraag.velden(), Motiveringskeuze.lees(motivering));
    }
}
