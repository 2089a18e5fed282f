package nl.regelbalans.conformance.toets;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.conformance.features.Deel;

/**
 * What a product says it supports; only that is tested.
 *
 * @param delen the parts of the suite that it claims, a level as a whole
 */
public record Zelfverklaring(String product, String versie, String leverancier, Set<Deel> delen) {

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

    boolean kent(Deel deel) {
        return delen.contains(deel) || delen.contains(deel.geheel());
    }

    private static Zelfverklaring lees(JsonObject json) {
        Set<Deel> delen = new TreeSet<>();
        for (JsonValue item : lijst(json, "wetswijzigingen")) {
            if (!(item instanceof JsonObject wetswijziging)
                    || wetswijziging.getString("id", "").isEmpty()) {
                throw new GeenZelfverklaring("Elke wetswijziging heeft een id en versies. Gekregen: " + item);
            }
            teksten(lijst(wetswijziging, "versies"))
                    .map(versie -> new Deel(wetswijziging.getString("id"), versie))
                    .forEach(delen::add);
        }
        // Most products answer single questions only, and say nothing of levels.
        if (json.containsKey("niveaus")) {
            teksten(lijst(json, "niveaus")).map(Deel::niveau).forEach(delen::add);
        }
        return new Zelfverklaring(
                json.getString("product", "onbekend"),
                json.getString("versie", "onbekend"),
                json.getString("leverancier", "onbekend"),
                delen);
    }

    private static Stream<String> teksten(JsonArray lijst) {
        return lijst.stream().filter(JsonString.class::isInstance).map(tekst -> ((JsonString) tekst).getString());
    }

    private static JsonArray lijst(JsonObject json, String veld) {
        if (json.get(veld) instanceof JsonArray lijst) {
            return lijst;
        }
        throw new GeenZelfverklaring("De lijst '" + veld + "' ontbreekt in: " + json);
    }
}
