package nl.regelbalans.dienst.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.catalogus.Rechtskracht;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.loket.Loket;

/** The part of the OpenAPI document that belongs to one entry: its types and one address for each version. */
record Vraagtypen(Wetswijziging wetswijziging, Loket loket) {

    Map<String, Object> schemas() {
        var schemas = new LinkedHashMap<String, Object>();
        schemas.put(schemanaam("situatie"), wetswijziging.versies().situatie().schema());
        schemas.put(schemanaam("uitkomst"), wetswijziging.versies().uitkomst().schema());
        return schemas;
    }

    Map<String, Object> bijVersie(Versie<?, ?> versie) {
        return pad(versie.naam(), versie.naam(), List.of(versie));
    }

    /** The alias knows what any version of the law knows; which one answers follows from the peildatum. */
    Map<String, Object> bijGeldend() {
        return pad(
                Versies.GELDEND,
                "de versie die op de peildatum geldt",
                wetswijziging.versies().lijst().stream()
                        .filter(versie -> versie.rechtskracht() == Rechtskracht.WET)
                        .toList());
    }

    private Map<String, Object> pad(String versienaam, String omschrijving, List<? extends Versie<?, ?>> versies) {
        var vraag = versies.get(versies.size() - 1).voorbeeld().vraag();
        var post = new LinkedHashMap<String, Object>();
        post.put("tags", List.of("beoordelingen"));
        post.put("operationId", wetswijziging.id() + "." + versienaam);
        post.put("summary", wetswijziging.titel() + ": " + omschrijving);
        post.put("description", wetswijziging.kern());
        post.put("requestBody", verplicht(json(vraagschema(versies), vraag)));
        var antwoorden = new LinkedHashMap<String, Object>();
        antwoorden.put(
                "200",
                inhoud(
                        "De beoordeling.",
                        json(antwoordschema(), loket.beoordeel(wetswijziging.id(), versienaam, vraag))));
        antwoorden.put("default", verwijzing("responses/Probleem"));
        post.put("responses", antwoorden);
        return Map.of("post", post);
    }

    private Map<String, Object> vraagschema(List<? extends Versie<?, ?>> versies) {
        var oordelen = new LinkedHashMap<String, Object>();
        var beleid = new LinkedHashMap<String, Object>();
        for (var versie : versies) {
            versie.oordelen().forEach(oordeel -> oordelen.put(oordeel.naam(), schema(oordeel)));
            versie.beleid().forEach(ruimte -> beleid.put(ruimte.naam(), schema(ruimte)));
        }
        var velden = new LinkedHashMap<String, Object>();
        velden.put("peildatum", Datumsoort.DATUM.schema());
        velden.put("situatie", verwijzing("schemas/" + schemanaam("situatie")));
        velden.put("oordelen", object(oordelen));
        velden.put("beleid", object(beleid));
        var schema = object(velden);
        schema.put("required", List.of("peildatum", "situatie"));
        return schema;
    }

    private static Map<String, Object> schema(Oordeel<?> oordeel) {
        var schema = new LinkedHashMap<>(oordeel.soort().schema());
        schema.put("description", oordeel.vraag() + " (" + oordeel.grondslag().aanduiding() + ")");
        return schema;
    }

    private static Map<String, Object> schema(Beleidsruimte<?> ruimte) {
        var schema = new LinkedHashMap<>(ruimte.soort().schema());
        schema.put("description", ruimte.uitleg() + " (" + ruimte.grondslag().aanduiding() + ")");
        return schema;
    }

    private Map<String, Object> antwoordschema() {
        var uitkomst = Map.of("uitkomst", verwijzing("schemas/" + schemanaam("uitkomst")));
        return Map.of("allOf", List.of(verwijzing("schemas/Antwoord"), Map.of("properties", uitkomst)));
    }

    private String schemanaam(String deel) {
        return wetswijziging.id() + "." + deel;
    }

    private static Map<String, Object> object(Map<String, Object> velden) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", velden);
        return schema;
    }

    private static Map<String, Object> verplicht(Map<String, Object> inhoud) {
        var vraag = new LinkedHashMap<String, Object>();
        vraag.put("required", true);
        vraag.put("content", inhoud);
        return vraag;
    }

    private static Map<String, Object> inhoud(String omschrijving, Map<String, Object> inhoud) {
        var antwoord = new LinkedHashMap<String, Object>();
        antwoord.put("description", omschrijving);
        antwoord.put("content", inhoud);
        return antwoord;
    }

    private static Map<String, Object> json(Map<String, Object> schema, Map<String, Object> voorbeeld) {
        var vorm = new LinkedHashMap<String, Object>();
        vorm.put("schema", schema);
        vorm.put("example", voorbeeld);
        return Map.of("application/json", vorm);
    }

    private static Map<String, Object> verwijzing(String naar) {
        return Map.of("$ref", "#/components/" + naar);
    }
}
