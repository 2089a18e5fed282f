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
import nl.regelbalans.regels.maandberekening.Jaarberekening;

/** Works out the months of a year, also under other versions of the law. Nothing of it is kept. */
@Path(Api.PAD + "jaarberekeningen")
@Singleton
public final class JaarberekeningenResource {
    private final Jaarberekening berekening;

    @Inject
    public JaarberekeningenResource(Loket loket) {
        this.berekening = new Jaarberekening(loket);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> bereken(Lichaam vraag) {
        return berekening.bereken(vraag.velden());
    }
}
