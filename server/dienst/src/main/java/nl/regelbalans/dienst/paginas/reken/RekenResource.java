package nl.regelbalans.dienst.paginas.reken;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import nl.regelbalans.dienst.invoer.Formulier;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Peildag;
import nl.regelbalans.regels.loket.Loket;

/** A form for one version of one entry. Facts go in a body, never in an address, and nothing of them is kept. */
@Path("wetswijzigingen/{id}/versies/{versie}/reken")
@Singleton
@Produces(Pagina.MEDIATYPE)
public final class RekenResource {
    private final Loket loket;

    @Inject
    public RekenResource(Loket loket) {
        this.loket = loket;
    }

    /**
     * The form before anything is calculated.
     *
     * @param voorbeeld when it is in the address, with or without a value, the form shows the example of the version
     */
    @GET
    public Pagina leeg(
            @PathParam("id") String id,
            @PathParam("versie") String versie,
            @QueryParam("peildatum") String peildatum,
            @QueryParam("voorbeeld") String voorbeeld) {
        var rekenaar = Rekenaar.voor(loket, id, versie);
        return rekenaar.toon(
                voorbeeld == null
                        ? Vraagformulier.formulier(Map.of(
                                "peildatum", Peildag.van(peildatum).datum().toString()))
                        : rekenaar.voorbeeld());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Pagina ingevuld(@PathParam("id") String id, @PathParam("versie") String versie, Formulier formulier) {
        var rekenaar = Rekenaar.voor(loket, id, versie);
        if (formulier.isIngevuld("regel-erbij")) {
            return rekenaar.toon(formulier.metRegel(formulier.waarde("regel-erbij")));
        }
        return formulier.isIngevuld("regel-weg")
                ? rekenaar.toon(formulier.zonder(formulier.waarde("regel-weg")))
                : rekenaar.reken(formulier);
    }
}
