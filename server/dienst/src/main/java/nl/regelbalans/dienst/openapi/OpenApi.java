package nl.regelbalans.dienst.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import nl.regelbalans.dienst.invoer.Json;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.loket.Loket;

/** Builds the OpenAPI document: what never changes stands in {@code basis.json}, the rest follows from the declarations. */
record OpenApi(Loket loket) {

    Map<String, Object> document(Catalogus catalogus, String versie, Map<String, Object> contact) {
        var document = basis();
        var info = deel(document, "info");
        info.put("version", versie);
        info.put("contact", new TreeMap<>(contact));
        var paden = deel(document, "paths");
        var schemas = deel(deel(document, "components"), "schemas");
        for (var wetswijziging : catalogus.wetswijzigingen()) {
            var vraagtypen = new Vraagtypen(wetswijziging, loket);
            schemas.putAll(vraagtypen.schemas());
            for (var een : wetswijziging.versies().lijst()) {
                paden.put(pad(wetswijziging, een.naam()), vraagtypen.bijVersie(een));
            }
            paden.put(pad(wetswijziging, Versies.GELDEND), vraagtypen.bijGeldend());
            paden.put("/wetswijzigingen/" + wetswijziging.id() + "/vergelijkingen", vraagtypen.bijVergelijking());
        }
        paden.put("/beoordelingen", new Batchtypen(loket).batch());
        var maandtypen = new Maandtypen(loket);
        schemas.putAll(maandtypen.schemas());
        paden.put("/maandberekeningen", maandtypen.maand());
        paden.put("/jaarberekeningen", maandtypen.jaar());
        return document;
    }

    private static String pad(Wetswijziging wetswijziging, String versie) {
        return "/wetswijzigingen/" + wetswijziging.id() + "/versies/" + versie + "/beoordelingen";
    }

    private static Map<String, Object> basis() {
        try (var stroom = OpenApi.class.getResourceAsStream("basis.json")) {
            return Json.lees(stroom.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // the basis is ours: these parts are objects
    private static Map<String, Object> deel(Map<String, Object> geheel, String naam) {
        return (Map<String, Object>) geheel.get(naam);
    }
}
