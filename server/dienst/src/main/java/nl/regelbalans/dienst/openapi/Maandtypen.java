package nl.regelbalans.dienst.openapi;

import static nl.regelbalans.dienst.openapi.Onderdelen.json;
import static nl.regelbalans.dienst.openapi.Onderdelen.lijst;
import static nl.regelbalans.dienst.openapi.Onderdelen.object;
import static nl.regelbalans.dienst.openapi.Onderdelen.post;
import static nl.regelbalans.dienst.openapi.Onderdelen.verwijzing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.maandberekening.Jaarberekening;
import nl.regelbalans.regels.maandberekening.Maandberekening;
import nl.regelbalans.regels.maandberekening.Voorbeelden;

/** The part of the OpenAPI document about what a household has in hand. */
record Maandtypen(Loket loket) {

    private static final String TAG = "maandberekeningen";

    private static final String OORDELEN =
            "De oordelen van het college, per schakel. Wat ontbreekt, staat in het antwoord bij"
                    + " vragen; pad zegt waar u het invult.";

    Map<String, Object> schemas() {
        var schemas = new LinkedHashMap<String, Object>();
        schemas.put("Huishouden", Maandberekening.HUISHOUDEN.schema());
        schemas.put("Maanduitkomst", Maandberekening.UITKOMST.schema());
        schemas.put("Jaartotaal", Jaarberekening.TOTAAL.schema());
        return schemas;
    }

    Map<String, Object> maand() {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("peildatum", Datumsoort.DATUM.schema());
        velden.put("situatie", verwijzing("schemas/Huishouden"));
        velden.put("versies", versies());
        velden.putAll(keuzes());
        var vraag = Voorbeelden.maand();
        return post(
                TAG,
                "maandberekeningen",
                "Wat een huishouden in een maand in handen heeft",
                "De wetswijzigingen die op de peildatum gelden, in de volgorde van de wet. Het antwoord van elke schakel staat erbij.",
                json(object(velden, "peildatum", "situatie"), vraag),
                json(verwijzing("schemas/Maand"), new Maandberekening(loket).bereken(vraag)));
    }

    Map<String, Object> jaar() {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("van", Datumsoort.DATUM.schema());
        velden.put("totEnMet", Datumsoort.DATUM.schema());
        velden.put("situatie", verwijzing("schemas/Huishouden"));
        velden.put("gevallen", lijst(object(Map.of("versies", versies())), 1, Jaarberekening.MEESTE_GEVALLEN));
        velden.putAll(keuzes());
        var vraag = Voorbeelden.jaar();
        return post(
                TAG,
                "jaarberekeningen",
                "De maanden van een jaar, ook volgens andere versies van de wet",
                "Hele maanden, ten hoogste twaalf. Wat een maand achterlaat, daar begint de volgende mee.",
                json(object(velden, "van", "totEnMet", "situatie"), vraag),
                json(verwijzing("schemas/Jaar"), new Jaarberekening(loket).bereken(vraag)));
    }

    private Map<String, Object> versies() {
        var velden = new LinkedHashMap<String, Object>();
        for (var entry : Maandberekening.WETSWIJZIGINGEN) {
            var namen = loket.catalogus().wetswijziging(entry).versies().lijst().stream()
                    .map(versie -> versie.naam());
            velden.put(
                    entry,
                    Map.of(
                            "type",
                            "string",
                            "enum",
                            Stream.concat(namen, Stream.of(Versies.GELDEND)).toList()));
        }
        return object(velden);
    }

    private static Map<String, Object> keuzes() {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("oordelen", perNaam(OORDELEN));
        velden.put("beleid", perNaam("Het beleid van de gemeente, per wetswijziging."));
        return velden;
    }

    private static Map<String, Object> perNaam(String uitleg) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("description", uitleg);
        schema.put("additionalProperties", Map.of("type", "object"));
        return schema;
    }
}
