package nl.regelbalans.dienst.paginas.voorbeeld;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import nl.regelbalans.conformance.features.Niveau;
import nl.regelbalans.dienst.fout.Weigering;
import nl.regelbalans.dienst.paginas.Onderwerp;
import nl.regelbalans.dienst.paginas.Pagina;

/** The scenarios of one level above the single beoordeling, to read. */
@Path("{niveau}/voorbeelden")
@Singleton
@Produces(Pagina.MEDIATYPE)
public final class NiveauvoorbeeldenResource {
    private final Voorbeelden voorbeelden;

    @Inject
    public NiveauvoorbeeldenResource(Voorbeelden voorbeelden) {
        this.voorbeelden = voorbeelden;
    }

    /**
     * The scenarios with one label.
     *
     * @param versie the label, which stands in the place of a version: {@code maand}, {@code jaar}, or the wetswijziging that is
     *     compared; without one, that of which there are most
     */
    @GET
    public Pagina voorbeelden(
            @PathParam("niveau") String niveau, @QueryParam("versie") @DefaultValue("") String versie) {
        var onderwerp = Niveau.van(niveau)
                .map(Onderwerp::van)
                .orElseThrow(
                        () -> Weigering.nietGevonden("Hierover zijn geen voorbeelden. Kies ze op de beginbladzijde."));
        var uitslagen = voorbeelden.uitslagen(niveau);
        if (!versie.isEmpty()
                && uitslagen.stream()
                        .noneMatch(uitslag -> uitslag.scenario().versie().equals(versie))) {
            throw Weigering.nietGevonden(
                    "Van deze versie zijn geen voorbeelden. Laat 'versie' weg om te zien wat er is.");
        }
        return Voorbeeldenblad.van(onderwerp, versie, uitslagen);
    }
}
