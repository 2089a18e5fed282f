package nl.regelbalans.regels.bewijs;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.Antwoord;

/**
 * A normative field of an answer: what can be wrong with it.
 *
 * @param bereik for what the suite must notice it at least once
 * @param mutanten wrong answers made of a question and its right answer; none where the field does not occur
 */
record Antwoordveld(
        String naam, Bereik bereik, List<String> ingrepen, BiFunction<JsonObject, Antwoord, Stream<Mutant>> mutanten) {

    /** Once for each version of a wetswijziging, or once for each wetswijziging. */
    enum Bereik {
        VERSIE,
        WETSWIJZIGING
    }

    enum Ingreep {
        ANDERS("anders"),
        EERDER("een dag eerder"),
        LEEG("leeg"),
        WEG("weg");

        private final String woord;

        Ingreep(String woord) {
            this.woord = woord;
        }

        private JsonObject doe(JsonObject json, String plaats) {
            JsonValue was = Bewerking.waarde(json, plaats);
            return switch (this) {
                case ANDERS -> Bewerking.zet(json, plaats, Bewerking.anders(was));
                case EERDER -> Bewerking.zet(json, plaats, Bewerking.dagen(was, -1));
                case LEEG -> Bewerking.zet(json, plaats, leeg(was));
                case WEG -> Bewerking.weg(json, plaats);
            };
        }

        private static JsonValue leeg(JsonValue was) {
            return Map.<Class<?>, JsonValue>of(
                            JsonArray.class, JsonValue.EMPTY_JSON_ARRAY, JsonObject.class, JsonValue.EMPTY_JSON_OBJECT)
                    .entrySet()
                    .stream()
                    .filter(soort -> soort.getKey().isInstance(was))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseGet(() -> Bewerking.tekst(""));
        }
    }

    /** A right answer with one thing wrong; {@code naam} says which. */
    record Mutant(String naam, Antwoord antwoord) {}

    static Antwoordveld op(String naam, String patroon, Ingreep... ingrepen) {
        return op(naam, Bereik.VERSIE, patroon, ingrepen);
    }

    static Antwoordveld op(String naam, Bereik bereik, String patroon, Ingreep... ingrepen) {
        return new Antwoordveld(
                naam,
                bereik,
                Stream.of(ingrepen).map(ingreep -> ingreep.woord).toList(),
                (vraag, goed) -> goed.json().stream()
                        .flatMap(json -> Bewerking.plaatsen(json, patroon).flatMap(plaats -> Stream.of(ingrepen)
                                .map(ingreep -> new Mutant(
                                        plaats.replaceAll("/\\d+", "/*") + " " + ingreep.woord,
                                        met(goed, ingreep.doe(json, plaats)))))));
    }

    /** The same field, where it is normative in some answers only. */
    Antwoordveld alleenAls(Predicate<JsonObject> normatief) {
        return new Antwoordveld(
                naam, bereik, ingrepen, (vraag, goed) -> goed.json().filter(json -> normatief.test(json)).stream()
                        .flatMap(json -> mutanten.apply(vraag, goed)));
    }

    static Antwoordveld eigen(String naam, Bereik bereik, Function<JsonObject, Stream<JsonObject>> ingreep) {
        return metVraag(naam, bereik, (vraag, json) -> ingreep.apply(json));
    }

    static Antwoordveld metVraag(
            String naam, Bereik bereik, BiFunction<JsonObject, JsonObject, Stream<JsonObject>> ingreep) {
        return new Antwoordveld(naam, bereik, List.of("zie de naam"), (vraag, goed) -> goed.json().stream()
                .flatMap(json -> ingreep.apply(vraag, json))
                .map(json -> new Mutant(naam, met(goed, json))));
    }

    static Antwoordveld http(String naam, UnaryOperator<Antwoord> ingreep) {
        return new Antwoordveld(
                naam,
                Bereik.VERSIE,
                List.of("anders"),
                (vraag, goed) -> Stream.of(new Mutant(naam, ingreep.apply(goed))));
    }

    private static Antwoord met(Antwoord goed, JsonObject json) {
        return Antwoord.json(goed.status(), json);
    }
}
