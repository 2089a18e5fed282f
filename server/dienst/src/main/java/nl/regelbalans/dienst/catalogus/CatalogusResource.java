package nl.regelbalans.dienst.catalogus;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import nl.regelbalans.dienst.Api;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.loket.Loket;

/** What there is to ask: the entries, their versions, and what each version wants to know. */
@Path(Api.PAD + "wetswijzigingen")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public final class CatalogusResource {
    private final Catalogus catalogus;
    private final Loket loket;

    @Inject
    public CatalogusResource(Catalogus catalogus, Loket loket) {
        this.catalogus = catalogus;
        this.loket = loket;
    }

    @GET
    public Map<String, Object> alle() {
        return Map.of(
                "wetswijzigingen",
                catalogus.wetswijzigingen().stream()
                        .map(wetswijziging -> Catalogusblad.kort(wetswijziging))
                        .toList());
    }

    @GET
    @Path("{id}")
    public Map<String, Object> wetswijziging(@PathParam("id") String id) {
        return Catalogusblad.volledig(catalogus.wetswijziging(id));
    }

    @GET
    @Path("{id}/versies/{versie}")
    public Map<String, Object> versie(@PathParam("id") String id, @PathParam("versie") String naam) {
        var wetswijziging = catalogus.wetswijziging(id);
        var versie = wetswijziging.versies().versie(naam);
        var vraag = versie.voorbeeld().vraag();
        return Catalogusblad.versie(wetswijziging, versie, vraag, loket.beoordeel(id, naam, vraag));
    }
}
