package nl.regelbalans.dienst.paginas.editor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.regelbalans.dienst.fout.Fout;
import nl.regelbalans.dienst.fout.Weigering;
import nl.regelbalans.dienst.invoer.Formulier;
import nl.regelbalans.dienst.paginas.Onderwerp;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.regels.catalogus.Catalogus;

/** Where a jurist changes a scenario, sees what is wrong with it, and tries it out. Nothing is kept, unless somebody saves it. */
@Path("scenario-editor")
@Singleton
@Produces(Pagina.MEDIATYPE)
public final class EditorResource {
    private final Catalogus catalogus;
    private final Bron bron;
    private final Proefbank proefbank;
    private final Doelen doelen;

    @Inject
    public EditorResource(Catalogus catalogus, Bron bron, Proefbank proefbank, Doelen doelen) {
        this.catalogus = catalogus;
        this.bron = bron;
        this.proefbank = proefbank;
        this.doelen = doelen;
    }

    @GET
    public Pagina begin() {
        return new Editorbegin(Onderwerp.alle(catalogus), bron.bewaart());
    }

    /**
     * One file to work on.
     *
     * @param scenario the number of the scenario whose file it is; without one the file is new
     */
    @GET
    @Path("{id}")
    public Pagina open(@PathParam("id") String id, @QueryParam("scenario") String scenario) {
        var onderwerp = Onderwerp.van(id, catalogus);
        var features = bron.features();
        return scenario == null || scenario.isEmpty()
                ? blad(Beginvorm.van(onderwerp, features), "", Bevindingen.GEEN)
                : blad(Voorstel.van(id, scenario, features), scenario, Bevindingen.GEEN);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response werk(@PathParam("id") String id, Formulier formulier, @Context HttpHeaders headers) {
        Onderwerp.van(id, catalogus);
        var voorstel = Voorstel.van(id, formulier);
        return switch (formulier.waarde("doe")) {
            case "controleer" -> pagina(voorstel, proefbank.controleer(voorstel));
            case "proef" -> pagina(voorstel, proefbank.proef(voorstel));
            case "download" ->
                voorstel.bezwaren().isEmpty()
                        ? bestand(voorstel.bestand(), voorstel.tekst())
                        : pagina(voorstel, proefbank.controleer(voorstel));
            case "register" -> register(voorstel);
            case "bewaar" -> bewaar(voorstel, headers);
            default ->
                throw Weigering.vanwege(
                        new Fout("doe", "onbekende-keuze", "Gebruik een van de knoppen van de scenario-editor."));
        };
    }

    private Response register(Voorstel voorstel) {
        var bevindingen = proefbank.controleer(voorstel);
        return bevindingen.registerregels().isEmpty()
                ? pagina(voorstel, bevindingen)
                : bestand(
                        "register.csv",
                        voorstel.in(bron.features())
                                .bestand(voorstel.registerpad())
                                .orElseThrow()
                                .tekst());
    }

    private Response bewaar(Voorstel voorstel, HttpHeaders headers) {
        if (!Afzender.isDezePagina(headers)) {
            return pagina(voorstel, Bevindingen.melding("Niet bewaard: dit kwam niet van deze pagina zelf."));
        }
        var bevindingen = proefbank.controleer(voorstel);
        if (!bevindingen.fouten().isEmpty()) {
            return pagina(voorstel, bevindingen.metMelding("Niet bewaard. Verbeter eerst de fouten."));
        }
        return bron.bewaar(voorstel)
                .map(bezwaar -> pagina(voorstel, bevindingen.metMelding(bezwaar)))
                .orElseGet(() -> pagina(voorstel.bewaard(), Bevindingen.melding("Bewaard in " + voorstel.pad() + ".")));
    }

    private Response pagina(Voorstel voorstel, Bevindingen bevindingen) {
        return Response.ok(blad(voorstel, "", bevindingen)).build();
    }

    private Pagina blad(Voorstel voorstel, String scenario, Bevindingen bevindingen) {
        return new Editorblad(
                Onderwerp.van(voorstel.map(), catalogus),
                voorstel,
                scenario,
                bevindingen,
                Editorblad.doelen(doelen.namen(), voorstel.doel()),
                Editorblad.zinnen(bron.features(), voorstel),
                bron.bewaart());
    }

    private static Response bestand(String naam, String tekst) {
        return Response.ok(tekst, "text/plain;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + naam + "\"")
                .build();
    }
}
