package nl.regelbalans.dienst.paginas.wetswijziging;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Peildag;
import nl.regelbalans.dienst.paginas.voorbeeld.Voorbeelden;
import nl.regelbalans.regels.catalogus.Catalogus;

/** One entry, explained. */
@Path("wetswijzigingen/{id}")
@Singleton
@Produces(Pagina.MEDIATYPE)
public final class ToelichtingResource {
    private final Catalogus catalogus;
    private final Voorbeelden voorbeelden;

    @Inject
    public ToelichtingResource(Catalogus catalogus, Voorbeelden voorbeelden) {
        this.catalogus = catalogus;
        this.voorbeelden = voorbeelden;
    }

    @GET
    public Pagina toelichting(@PathParam("id") String id, @QueryParam("peildatum") String peildatum) {
        var wetswijziging = catalogus.wetswijziging(id);
        return Toelichting.van(wetswijziging, Peildag.van(peildatum), voorbeelden.aantal(id));
    }
}
