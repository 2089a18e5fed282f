package nl.regelbalans.dienst.paginas.wetswijziging;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Peildag;
import nl.regelbalans.regels.catalogus.Catalogus;

/** The front page: every entry, and what holds on the chosen day. */
@Path("")
@Singleton
@Produces(Pagina.MEDIATYPE)
public final class OverzichtResource {
    private final Catalogus catalogus;

    @Inject
    public OverzichtResource(Catalogus catalogus) {
        this.catalogus = catalogus;
    }

    @GET
    public Pagina overzicht(
            @QueryParam("peildatum") String peildatum, @QueryParam("zoek") @DefaultValue("") String zoek) {
        return Overzicht.van(catalogus, Peildag.van(peildatum), zoek);
    }
}
