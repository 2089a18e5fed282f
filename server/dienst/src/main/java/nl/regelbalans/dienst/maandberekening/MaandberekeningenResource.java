package nl.regelbalans.dienst.maandberekening;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import nl.regelbalans.dienst.Api;
import nl.regelbalans.dienst.invoer.Lichaam;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.maandberekening.Maandberekening;

/** Works out what a household has in hand in one month. Nothing of it is kept. */
@Path(Api.PAD + "maandberekeningen")
@Singleton
public final class MaandberekeningenResource {
    private final Maandberekening berekening;

    @Inject
    public MaandberekeningenResource(Loket loket) {
        this.berekening = new Maandberekening(loket);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> bereken(Lichaam vraag) {
        return berekening.bereken(vraag.velden());
    }
}
