package nl.regelbalans.conformance.toets;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.conformance.features.Scenario;

/**
 * What a product says it supports; only that is tested.
 *
 * @param versies by wetswijziging
 */
public record Zelfverklaring(String product, String versie, String leverancier, Map<String, Set<String>> versies) {

    /**
     * Asks a product for its own.
     *
     * @throws GeenZelfverklaring when the product gives none that can be read
     */
    static Zelfverklaring vraagAan(Doel doel) {
        try {
            Antwoord antwoord = doel.stuur(Verzoek.get("/conformiteit"));
            return antwoord.json()
                    .filter(json -> antwoord.status() == 200)
                    .map(Zelfverklaring::lees)
                    .orElseThrow(() -> new GeenZelfverklaring("Gekregen: " + antwoord.kort()));
        } catch (GeenAntwoord stilte) {
            throw new GeenZelfverklaring("Maar " + stilte.getMessage() + ".");
        }
    }

    boolean dekt(Scenario scenario) {
        return versies.getOrDefault(scenario.wetswijziging(), Set.of()).contains(scenario.versie());
    }

    private static Zelfverklaring lees(JsonObject json) {
        Map<String, Set<String>> versies = new TreeMap<>();
        for (JsonValue item : lijst(json, "wetswijzigingen")) {
            if (!(item instanceof JsonObject wetswijziging)
                    || wetswijziging.getString("id", "").isEmpty()) {
                throw new GeenZelfverklaring("Elke wetswijziging heeft een id en versies. Gekregen: " + item);
            }
            versies.put(wetswijziging.getString("id"), namen(lijst(wetswijziging, "versies")));
        }
        return new Zelfverklaring(
                json.getString("product", "onbekend"),
                json.getString("versie", "onbekend"),
                json.getString("leverancier", "onbekend"),
                versies);
    }

    private static Set<String> namen(JsonArray lijst) {
        Set<String> namen = new TreeSet<>();
        for (JsonValue naam : lijst) {
            namen.add(naam instanceof JsonString tekst ? tekst.getString() : naam.toString());
        }
        return namen;
    }

    private static JsonArray lijst(JsonObject json, String veld) {
        if (json.get(veld) instanceof JsonArray lijst) {
            return lijst;
        }
        throw new GeenZelfverklaring("De lijst '" + veld + "' ontbreekt in: " + json);
    }
}
