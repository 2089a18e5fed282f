package nl.regelbalans.snelheid;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Reads what is sent and answers with so many bytes of JSON: what the server can do when there is nothing to work out. */
@Path("")
public final class VastAntwoord {

    /** Made once, at the first request. */
    private static volatile byte[] antwoord = {};

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] antwoord(@QueryParam("bytes") int bytes, byte[] vraag) {
        if (antwoord.length != bytes) {
            antwoord = Vastejson.van(bytes);
        }
        return antwoord;
    }
}
