package nl.regelbalans.regels.bewijs;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes in JSON, at places that are written as JSON Pointers; in a pattern {@code *} is any child and {@code **} any leaf below. */
final class Bewerking {

    private static final String DATUM = "\\d{4}-\\d{2}-\\d{2}";

    /** Another value that a product could give just as well. */
    private static final Map<String, String> ANDER_WOORD = Map.ofEntries(
            Map.entry("wet", "voorstel"),
            Map.entry("voorstel", "wet"),
            Map.entry("vastgesteld", "afgeleid"),
            Map.entry("afgeleid", "onzeker"),
            Map.entry("onzeker", "afgeleid"),
            Map.entry("oordeel-nodig", "niet-te-bepalen"),
            Map.entry("niet-te-bepalen", "niet-van-kracht"),
            Map.entry("niet-van-kracht", "niet-te-bepalen"),
            Map.entry("kan-bepaling", "open-norm"),
            Map.entry("open-norm", "beoordelingsruimte"),
            Map.entry("beoordelingsruimte", "kan-bepaling"));

    private Bewerking() {}

    /** The places in this JSON that a pattern finds. */
    static Stream<String> plaatsen(JsonValue json, String patroon) {
        return plaatsen(json, "", List.of(patroon.substring(1).split("/", -1)));
    }

    private static Stream<String> plaatsen(JsonValue hier, String pad, List<String> rest) {
        if (rest.isEmpty()) {
            return Stream.of(pad);
        }
        String naam = rest.get(0);
        if (naam.equals("**")) {
            return kinderen(hier).isEmpty()
                    ? Stream.of(pad).filter(blad -> !(hier instanceof JsonObject))
                    : kinderen(hier).entrySet().stream()
                            .flatMap(kind -> plaatsen(kind.getValue(), pad + "/" + kind.getKey(), rest));
        }
        return kinderen(hier).entrySet().stream()
                .filter(kind -> naam.equals("*") || naam.equals(kind.getKey()))
                .flatMap(kind -> plaatsen(kind.getValue(), pad + "/" + kind.getKey(), rest.subList(1, rest.size())));
    }

    private static Map<String, JsonValue> kinderen(JsonValue hier) {
        if (hier instanceof JsonObject object) {
            return object;
        }
        return hier instanceof JsonArray lijst
                ? IntStream.range(0, lijst.size())
                        .boxed()
                        .collect(Collectors.toMap(String::valueOf, lijst::get, (een, ander) -> een, TreeMap::new))
                : Map.of();
    }

    static JsonValue waarde(JsonObject json, String plaats) {
        return Json.createPointer(plaats).getValue(json);
    }

    static JsonObject zet(JsonObject json, String plaats, JsonValue waarde) {
        return Json.createPointer(plaats).add(json, waarde);
    }

    static JsonObject weg(JsonObject json, String plaats) {
        return Json.createPointer(plaats).remove(json);
    }

    /** The same JSON with another value at each of the places that the patterns find. */
    static JsonObject vervang(JsonObject json, UnaryOperator<JsonValue> nieuw, String... patronen) {
        JsonObject uit = json;
        for (String patroon : patronen) {
            for (String plaats : plaatsen(json, patroon).toList()) {
                uit = zet(uit, plaats, nieuw.apply(waarde(uit, plaats)));
            }
        }
        return uit;
    }

    static JsonValue tekst(String tekst) {
        return Json.createValue(tekst);
    }

    static boolean isBedrag(JsonValue waarde) {
        return waarde instanceof JsonNumber getal && getal.bigDecimalValue().scale() == 2;
    }

    static BigDecimal getal(JsonValue waarde) {
        return ((JsonNumber) waarde).bigDecimalValue();
    }

    static boolean isDatum(JsonValue waarde) {
        return waarde instanceof JsonString tekst && tekst.getString().matches(DATUM);
    }

    static LocalDate datum(JsonValue waarde) {
        return LocalDate.parse(((JsonString) waarde).getString());
    }

    static JsonValue dagen(JsonValue datum, int erbij) {
        return tekst(datum(datum).plusDays(erbij).toString());
    }

    /** A cent more, a day later, the other word, the opposite. */
    static JsonValue anders(JsonValue waarde) {
        if (waarde instanceof JsonNumber getal) {
            return Json.createValue(
                    getal.bigDecimalValue().add(isBedrag(waarde) ? new BigDecimal("0.01") : BigDecimal.ONE));
        }
        if (waarde instanceof JsonString tekst) {
            String woord = tekst.getString();
            return isDatum(waarde) ? dagen(waarde, 1) : tekst(ANDER_WOORD.getOrDefault(woord, woord + "x"));
        }
        return waarde.equals(JsonValue.TRUE) ? JsonValue.FALSE : JsonValue.TRUE;
    }
}
