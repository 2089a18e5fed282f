package nl.regelbalans.dienst.beoordeling;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import nl.regelbalans.dienst.Api;
import nl.regelbalans.dienst.invoer.Vragenstroom;
import nl.regelbalans.regels.loket.Loket;

/** Answers many questions in one request, to any version of any entry: one line in, one line out. Nothing of it is kept. */
@Path(Api.PAD + "beoordelingen")
@Singleton
public final class BatchResource {
    private static final String NDJSON = "application/x-ndjson";

    private final Loket loket;

    @Inject
    public BatchResource(Loket loket) {
        this.loket = loket;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    public StreamingOutput beoordeel(
            @QueryParam(Motiveringskeuze.SLEUTEL) @DefaultValue(Motiveringskeuze.JA) String motivering,
            Vragenstroom vragen) {
        var uitvoerigheid = Motiveringskeuze.lees(motivering);
        return stroom -> new Batch(loket, uitvoerigheid, stroom).beantwoord(vragen);
    }
}
