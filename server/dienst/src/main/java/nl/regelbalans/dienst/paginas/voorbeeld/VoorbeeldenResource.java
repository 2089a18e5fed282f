package nl.regelbalans.dienst.paginas.voorbeeld;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.regels.catalogus.Catalogus;

/** The scenarios of one entry, to read. */
@Path("wetswijzigingen/{id}/voorbeelden")
@Singleton
@Produces(Pagina.MEDIATYPE)
public final class VoorbeeldenResource {
    private final Catalogus catalogus;
    private final Voorbeelden voorbeelden;

    @Inject
    public VoorbeeldenResource(Catalogus catalogus, Voorbeelden voorbeelden) {
        this.catalogus = catalogus;
        this.voorbeelden = voorbeelden;
    }

    @GET
    public Pagina voorbeelden(@PathParam("id") String id) {
        return Voorbeeldenblad.van(id, catalogus.wetswijziging(id).titel(), voorbeelden);
    }
}
