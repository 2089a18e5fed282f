package nl.regelbalans.dienst;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.dienst.invoer.Lichaam;

/** A resource that exists in the tests only: it gives back what it read, and breaks on demand. */
@Path(Api.PAD + "proef")
@Singleton
@Produces("application/json")
public final class ProefResource {

    /** All that an answer may hold. */
    public record Antwoord(BigDecimal bedrag, LocalDate dag, Optional<String> leeg, Map<String, Object> velden) {}

    @POST
    @Consumes("application/json")
    public Antwoord terug(Lichaam lichaam) {
        return new Antwoord(new BigDecimal("300.00"), LocalDate.of(2026, 5, 1), Optional.empty(), lichaam.velden());
    }

    @GET
    public Map<String, Object> opDag(@QueryParam("peildatum") String peildatum) {
        return Map.of("peildatum", peildatum);
    }

    @GET
    @Path("kapot")
    public LocalDate kapot(@QueryParam("dag") String dag) {
        return LocalDate.parse(dag);
    }

    @GET
    @Path("niet-te-schrijven")
    public NietTeSchrijven nietTeSchrijven(@QueryParam("getal") String getal) {
        return new NietTeSchrijven(getal);
    }

    /** Breaks while the answer is being written. */
    public record NietTeSchrijven(String waarde) {
        @Override
        public String waarde() {
            return String.valueOf(Integer.parseInt(waarde));
        }
    }
}
