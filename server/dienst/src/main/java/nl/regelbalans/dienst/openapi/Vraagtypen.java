package nl.regelbalans.dienst.openapi;

import static nl.regelbalans.dienst.openapi.Onderdelen.json;
import static nl.regelbalans.dienst.openapi.Onderdelen.lijst;
import static nl.regelbalans.dienst.openapi.Onderdelen.object;
import static nl.regelbalans.dienst.openapi.Onderdelen.post;
import static nl.regelbalans.dienst.openapi.Onderdelen.verwijzing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.regelbalans.regels.beoordeling.Invulling;
import nl.regelbalans.regels.catalogus.Rechtskracht;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.vergelijking.Vergelijking;

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
        return post(
                "beoordelingen",
                wetswijziging.id() + "." + versienaam,
                wetswijziging.titel() + ": " + omschrijving,
                wetswijziging.kern(),
                json(vraagschema(versies), vraag),
                json(antwoordschema(), loket.beoordeel(wetswijziging.id(), versienaam, vraag)),
                "motivering");
    }

    /** Several answers side by side: what any of the versions asks for may come along. */
    Map<String, Object> bijVergelijking() {
        var versies = wetswijziging.versies().lijst();
        var velden = new LinkedHashMap<String, Object>();
        velden.put("situatie", verwijzing("schemas/" + schemanaam("situatie")));
        velden.put("oordelen", object(invulvelden(versies, Versie::oordelen)));
        velden.put("beleid", object(invulvelden(versies, Versie::beleid)));
        velden.put("gevallen", lijst(geval(), Vergelijking.MINSTE, Vergelijking.MEESTE));
        var vraag = vergelijkvraag();
        var antwoord = new Vergelijking(loket).vergelijk(wetswijziging.id(), vraag);
        return post(
                "vergelijkingen",
                wetswijziging.id() + ".vergelijkingen",
                wetswijziging.titel() + ": antwoorden naast elkaar",
                "Dezelfde situatie volgens meer dan één versie, of op meer dan één dag, met de verschillen in woorden.",
                json(object(velden, "situatie", "gevallen"), vraag),
                json(vergelijkschema(), antwoord));
    }

    private Map<String, Object> geval() {
        var versies = new ArrayList<String>();
        wetswijziging.versies().lijst().forEach(versie -> versies.add(versie.naam()));
        versies.add(Versies.GELDEND);
        var velden = new LinkedHashMap<String, Object>();
        velden.put("versie", Map.of("type", "string", "enum", versies, "default", Versies.GELDEND));
        velden.put("peildatum", Datumsoort.DATUM.schema());
        return object(velden, "peildatum");
    }

    /** The example of the last version, and the same as it was proposed. */
    private Map<String, Object> vergelijkvraag() {
        var versies = wetswijziging.versies().lijst();
        var laatste = versies.get(versies.size() - 1);
        var vraag = laatste.voorbeeld().vraag();
        var peildatum = vraag.remove("peildatum");
        var gevallen = new ArrayList<Map<String, Object>>();
        for (var versie : List.of(versies.get(0), laatste)) {
            var geval = new LinkedHashMap<String, Object>();
            geval.put("versie", versie.naam());
            geval.put("peildatum", peildatum);
            gevallen.add(geval);
        }
        vraag.put("gevallen", gevallen);
        return vraag;
    }

    private Map<String, Object> vergelijkschema() {
        var geval = Map.of("properties", Map.of("beoordeling", antwoordschema()));
        var gevallen = Map.of("gevallen", Map.of("items", geval));
        return Map.of("allOf", List.of(verwijzing("schemas/Vergelijking"), Map.of("properties", gevallen)));
    }

    private Map<String, Object> vraagschema(List<? extends Versie<?, ?>> versies) {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("peildatum", Datumsoort.DATUM.schema());
        velden.put("situatie", verwijzing("schemas/" + schemanaam("situatie")));
        velden.put("oordelen", object(invulvelden(versies, Versie::oordelen)));
        velden.put("beleid", object(invulvelden(versies, Versie::beleid)));
        return object(velden, "peildatum", "situatie");
    }

    private static Map<String, Object> invulvelden(
            List<? extends Versie<?, ?>> versies, Function<Versie<?, ?>, List<? extends Invulling<?>>> bekend) {
        var velden = new LinkedHashMap<String, Object>();
        versies.forEach(versie -> bekend.apply(versie).forEach(een -> velden.put(een.naam(), schema(een))));
        return velden;
    }

    private static Map<String, Object> schema(Invulling<?> invulling) {
        var schema = new LinkedHashMap<>(invulling.soort().schema());
        schema.put(
                "description", invulling.uitleg() + " (" + invulling.grondslag().aanduiding() + ")");
        return schema;
    }

    private Map<String, Object> antwoordschema() {
        var uitkomst = Map.of("uitkomst", verwijzing("schemas/" + schemanaam("uitkomst")));
        return Map.of("allOf", List.of(verwijzing("schemas/Antwoord"), Map.of("properties", uitkomst)));
    }

    private String schemanaam(String deel) {
        return wetswijziging.id() + "." + deel;
    }
}
