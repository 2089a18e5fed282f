package nl.regelbalans.dienst.paginas.voorbeeld;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import nl.regelbalans.dienst.paginas.Onderwerp;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Versies;

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

    /**
     * The scenarios of one version: together they would weigh too much for a telephone.
     *
     * @param versie the label of the scenarios; without one, that of which there are most
     */
    @GET
    public Pagina voorbeelden(@PathParam("id") String id, @QueryParam("versie") @DefaultValue("") String versie) {
        var wetswijziging = catalogus.wetswijziging(id);
        if (!versie.isEmpty() && !versie.equals(Versies.GELDEND)) {
            wetswijziging.versies().versie(versie);
        }
        return Voorbeeldenblad.van(Onderwerp.van(wetswijziging), versie, voorbeelden.uitslagen(id));
    }
}
