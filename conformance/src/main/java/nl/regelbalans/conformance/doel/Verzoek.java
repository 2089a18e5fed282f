package nl.regelbalans.conformance.doel;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * One request to a product.
 *
 * @param methode GET or POST
 * @param pad path below the base path, starting with a slash: {@code /conformiteit}
 * @param inhoud the JSON body; a GET has none
 */
public record Verzoek(String methode, String pad, Optional<JsonObject> inhoud) {

    public static Verzoek get(String pad) {
        return new Verzoek("GET", pad, Optional.empty());
    }

    public static Verzoek post(String pad, JsonObject inhoud) {
        return new Verzoek("POST", pad, Optional.of(inhoud));
    }
}
