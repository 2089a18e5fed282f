package nl.regelbalans.dienst.vergelijking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import nl.regelbalans.dienst.Api;
import nl.regelbalans.dienst.invoer.Lichaam;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.vergelijking.Vergelijking;

/** Puts answers of one entry side by side. Nothing of it is kept. */
@Path(Api.PAD + "wetswijzigingen/{id}/vergelijkingen")
@Singleton
public final class VergelijkingenResource {
    private final Vergelijking vergelijking;

    @Inject
    public VergelijkingenResource(Loket loket) {
        this.vergelijking = new Vergelijking(loket);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> vergelijk(@PathParam("id") String id, Lichaam vraag) {
        return vergelijking.vergelijk(id, vraag.velden());
    }
}
