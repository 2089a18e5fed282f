package nl.regelbalans.conformance.rapport;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page with places for values, in the notation of Mustache: {@code {{naam}}} is a value, always escaped;
 * {@code {{#naam}}…{{/naam}}} is there for each item of a list, for an object and for true; {@code {{^naam}}…{{/naam}}}
 * when there is no such value. Inside a part its own fields come first, then those around it.
 */
public record Bladzijde(String sjabloon) {

    private static final Pattern PLEK =
            Pattern.compile("\\{\\{(?:([#^])([\\w-]+)}}(.*?)\\{\\{/\\2}}|([\\w-]+)}})", Pattern.DOTALL);

    public String vul(JsonObject gegevens) {
        return vul(sjabloon, gegevens);
    }

    private static String vul(String tekst, JsonObject gegevens) {
        return PLEK.matcher(tekst)
                .replaceAll(plek -> Matcher.quoteReplacement(
                        plek.group(4) == null ? deel(plek, gegevens) : waarde(plek.group(4), gegevens)));
    }

    private static String deel(MatchResult plek, JsonObject gegevens) {
        List<JsonValue> waarden = waarden(gegevens.get(plek.group(2)));
        if (plek.group(1).equals("^")) {
            return waarden.isEmpty() ? vul(plek.group(3), gegevens) : "";
        }
        return waarden.stream()
                .map(waarde -> vul(plek.group(3), met(gegevens, waarde)))
                .collect(Collectors.joining());
    }

    private static List<JsonValue> waarden(JsonValue waarde) {
        if (waarde == null || waarde == JsonValue.FALSE || waarde == JsonValue.NULL) {
            return List.of();
        }
        return waarde instanceof JsonArray lijst ? lijst : List.of(waarde);
    }

    private static JsonObject met(JsonObject buiten, JsonValue binnen) {
        return binnen instanceof JsonObject velden
                ? Json.createObjectBuilder(buiten)
                        .addAll(Json.createObjectBuilder(velden))
                        .build()
                : buiten;
    }

    private static String waarde(String naam, JsonObject gegevens) {
        JsonValue waarde = gegevens.get(naam);
        if (waarde == null) {
            throw new IllegalStateException("Het sjabloon noemt {{" + naam + "}}, en dat veld is er niet.");
        }
        return veilig(waarde instanceof JsonString tekst ? tekst.getString() : waarde.toString());
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
