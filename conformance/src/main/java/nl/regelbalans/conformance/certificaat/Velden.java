package nl.regelbalans.conformance.certificaat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a JSON object, read strictly: what is not there, or is something else, is {@link Onleesbaar}. */
record Velden(JsonObject json) {

    static Velden lees(String tekst) {
        try {
            return new Velden(object(tekst, KeyStrategy.NONE));
        } catch (RuntimeException geenJson) {
            // Any: the library has no exception of its own for a text that is nested too deeply.
            throw new Onleesbaar(isJson(tekst) ? "een veld staat er dubbel in" : "het is geen JSON");
        }
    }

    Set<String> namen() {
        return json.keySet();
    }

    String tekst(String naam) {
        return waarde(naam, JsonString.class).getString();
    }

    LocalDate dag(String naam) {
        try {
            return LocalDate.parse(tekst(naam));
        } catch (DateTimeParseException geenDag) {
            throw new Onleesbaar("het veld '" + naam + "' is geen datum");
        }
    }

    int aantal(String naam) {
        try {
            return waarde(naam, JsonNumber.class).intValueExact();
        } catch (ArithmeticException geenAantal) {
            throw new Onleesbaar("het veld '" + naam + "' is geen aantal");
        }
    }

    boolean waar(String naam) {
        return json.get(naam) == JsonValue.TRUE;
    }

    Velden deel(String naam) {
        return new Velden(waarde(naam, JsonObject.class));
    }

    List<Velden> delen(String naam) {
        return waarde(naam, JsonArray.class).stream()
                .map(deel -> new Velden(als(naam, deel, JsonObject.class)))
                .toList();
    }

    private <T> T waarde(String naam, Class<T> soort) {
        return als(naam, json.getOrDefault(naam, JsonValue.NULL), soort);
    }

    private static <T> T als(String naam, JsonValue waarde, Class<T> soort) {
        if (!soort.isInstance(waarde)) {
            throw new Onleesbaar("het veld '" + naam + "' ontbreekt of is iets anders dan verwacht");
        }
        return soort.cast(waarde);
    }

    private static boolean isJson(String tekst) {
        try {
            object(tekst, KeyStrategy.LAST);
            return true;
        } catch (RuntimeException geenJson) {
            return false;
        }
    }

    private static JsonObject object(String tekst, KeyStrategy dubbel) {
        try (var lezer = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, dubbel))
                .createReader(new StringReader(tekst))) {
            return lezer.readObject();
        }
    }
}
