package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** Reads lists of objects from an answer that may hold anything. */
final class Objecten {

    private Objecten() {}

    /** The items of a list; an item that is no object counts as an empty one, so that the others keep their place. */
    static List<JsonObject> in(JsonObject antwoord, String veld) {
        return antwoord.get(veld) instanceof JsonArray lijst
                ? lijst.stream().map(Objecten::object).toList()
                : List.of();
    }

    static JsonObject object(JsonValue waarde) {
        return waarde instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The text in a field; empty when there is no text. */
    static String tekst(JsonObject object, String veld) {
        return object.getString(veld, "");
    }

    static boolean gevuld(JsonObject object, String veld) {
        return !tekst(object, veld).isBlank();
    }
}
