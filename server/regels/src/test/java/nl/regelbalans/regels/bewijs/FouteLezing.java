package nl.regelbalans.regels.bewijs;

import static nl.regelbalans.regels.bewijs.Bewerking.plaatsen;
import static nl.regelbalans.regels.bewijs.Bewerking.vervang;
import static nl.regelbalans.regels.bewijs.Bewerking.waarde;
import static nl.regelbalans.regels.bewijs.Bewerking.weg;
import static nl.regelbalans.regels.bewijs.Bewerking.zet;
import static nl.regelbalans.regels.bewijs.Fout.inVraag;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;

/** Products that answer another question than the one that was asked. */
final class FouteLezing {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    static final List<Miniatuur> ALLE = List.of(
            new Miniatuur(
                    "op-de-grens-eroverheen",
                    "Kleiner dan, waar de wet zegt: niet meer dan.",
                    "09-maatregelen",
                    FouteLezing::strenger),
            new Miniatuur(
                    "rondt-elke-post-af",
                    "Elk bedrag in de vraag is eerst afgerond op hele euro's.",
                    "20-categoriale-bijzondere-bijstand",
                    inVraag(vraag -> vervang(vraag, FouteLezing::heleEuros, "/situatie/**"))),
            new Miniatuur(
                    "telt-alleen-de-eerste-post",
                    "Van elke lijst telt alleen het eerste mee.",
                    "04-zoektermijn-jongeren",
                    inVraag(vraag -> Stream.of("/situatie/*", "/situatie/*/*")
                            .flatMap(patroon -> plaatsen(vraag, patroon))
                            .filter(plaats -> plaatsen(vraag, plaats + "/1").count() > 0)
                            .filter(plaats -> waarde(vraag, plaats).getValueType() == JsonValue.ValueType.ARRAY)
                            .reduce(
                                    vraag,
                                    (uit, plaats) -> zet(
                                            uit,
                                            plaats,
                                            Json.createArrayBuilder()
                                                    .add(waarde(vraag, plaats + "/0"))
                                                    .build()),
                                    (een, ander) -> ander))),
            new Miniatuur(
                    "negeert-wat-na-de-peildatum-komt",
                    "Wat na de peildatum gebeurt, telt niet mee.",
                    "05-giften",
                    inVraag(FouteLezing::totEnMetDePeildatum)),
            new Miniatuur(
                    "negeert-de-partner",
                    "Het inkomen van de partner telt niet mee.",
                    "06b-alleenstaande-ouder",
                    inVraag(vraag -> vervang(
                            vraag,
                            inkomen -> Json.createValue(new BigDecimal("0.00")),
                            "/situatie/paar/inkomenPartner"))),
            new Miniatuur(
                    "iedereen-is-een-jaar-jonger",
                    "Wie vandaag jarig is, is het volgend jaar pas.",
                    "10-maatschappelijke-participatie",
                    inVraag(vraag -> vervang(
                            vraag,
                            jaren -> Json.createValue(Bewerking.getal(jaren).intValue() - 1),
                            "/situatie/leeftijd",
                            "/situatie/leeftijdPartner",
                            "/situatie/paar/leeftijd",
                            "/situatie/paar/leeftijdPartner",
                            "/situatie/personen/*/leeftijd",
                            "/situatie/medebewoners/*/leeftijd"))),
            new Miniatuur(
                    "negeert-oordelen",
                    "Wat het college vond, doet niet mee.",
                    "21-inlichtingenplicht",
                    inVraag(vraag -> vraag.containsKey("oordelen") ? weg(vraag, "/oordelen") : vraag)),
            new Miniatuur(
                    "negeert-beleid",
                    "Wat de gemeente koos, doet niet mee.",
                    "09-maatregelen",
                    inVraag(vraag -> vraag.containsKey("beleid") ? weg(vraag, "/beleid") : vraag)),
            new Miniatuur(
                    "vult-het-oordeel-zelf-in",
                    "Ontbreekt een oordeel, dan kiest het product: ja, nul of het eerste.",
                    "08-eigen-invulling-participatie",
                    FouteLezing::vulZelfIn),
            new Miniatuur(
                    "onthoudt-het-eerste-antwoord",
                    "Elk volgend antwoord van een versie is gelijk aan het eerste.",
                    "21-inlichtingenplicht",
                    FouteLezing::onthoud),
            new Miniatuur(
                    "antwoord-op-de-vorige-vraag",
                    "De antwoorden schuiven een plaats op.",
                    "21-inlichtingenplicht",
                    FouteLezing::schuif),
            new Miniatuur(
                    "breekt-af-bij-een-oordeel",
                    "Ontbreekt een oordeel, dan stopt het programma.",
                    "08-eigen-invulling-participatie",
                    Fout.inBeoordeling(json -> {
                        if (json.containsKey("vragen")) {
                            throw new IllegalStateException("geen oordeel");
                        }
                        return json;
                    })));

    private FouteLezing() {}

    /** From the back, so that a place stays where it is when one after it goes. */
    private static JsonObject totEnMetDePeildatum(JsonObject vraag) {
        List<String> later = plaatsen(vraag, "/situatie/*/*/datum")
                .filter(plaats ->
                        waarde(vraag, plaats).toString().compareTo(String.valueOf(vraag.get("peildatum"))) > 0)
                .map(plaats -> plaats.replaceAll("/datum$", ""))
                .toList();
        JsonObject uit = vraag;
        for (int i = later.size() - 1; i >= 0; i--) {
            uit = weg(uit, later.get(i));
        }
        return uit;
    }

    /** Where one more cent changes what kind of answer it is, the question lies on a bound: there it answers as if above it. */
    private static Doel strenger(Doel goed) {
        return verzoek -> {
            Antwoord precies = goed.stuur(verzoek);
            return verzoek.inhoud().stream()
                    .flatMap(vraag -> plaatsen(vraag, "/situatie/**")
                            .filter(plaats -> Bewerking.isBedrag(waarde(vraag, plaats)))
                            .map(plaats -> zet(
                                    vraag,
                                    plaats,
                                    Json.createValue(Bewerking.getal(waarde(vraag, plaats))
                                            .add(CENT)))))
                    .map(meer -> goed.stuur(new Verzoek(verzoek.methode(), verzoek.pad(), Optional.of(meer))))
                    .filter(kwam -> kwam.status() == 200
                            && precies.status() == 200
                            && !soort(kwam).equals(soort(precies)))
                    .findFirst()
                    .orElse(precies);
        };
    }

    private static List<JsonValue> soort(Antwoord antwoord) {
        JsonObject json = antwoord.json().orElseThrow();
        return Stream.of("/status", "/uitkomst/*")
                .flatMap(patroon -> plaatsen(json, patroon))
                .map(plaats -> waarde(json, plaats))
                .filter(waarde -> waarde.getValueType() != JsonValue.ValueType.NUMBER)
                .toList();
    }

    private static JsonValue heleEuros(JsonValue waarde) {
        return Bewerking.isBedrag(waarde)
                ? Json.createValue(Bewerking.getal(waarde)
                        .setScale(0, RoundingMode.HALF_UP)
                        .setScale(2))
                : waarde;
    }

    private static Doel vulZelfIn(Doel goed) {
        return verzoek -> vulIn(goed, verzoek, goed.stuur(verzoek));
    }

    private static Antwoord vulIn(Doel goed, Verzoek verzoek, Antwoord kwam) {
        List<JsonObject> vragen = kwam.json().stream()
                .flatMap(json -> plaatsen(json, "/vragen/*")
                        .map(plaats -> waarde(json, plaats).asJsonObject()))
                .toList();
        if (vragen.isEmpty()) {
            return kwam;
        }
        JsonObject ingevuld = verzoek.inhoud().orElseThrow();
        if (!ingevuld.containsKey("oordelen")) {
            ingevuld = zet(ingevuld, "/oordelen", JsonValue.EMPTY_JSON_OBJECT);
        }
        for (JsonObject vraag : vragen) {
            ingevuld = zet(
                    ingevuld, "/oordelen/" + vraag.getString("oordeel"), gok(vraag.getJsonObject("waarde"), ingevuld));
        }
        Verzoek opnieuw = new Verzoek(verzoek.methode(), verzoek.pad(), Optional.of(ingevuld));
        return vulIn(goed, opnieuw, goed.stuur(opnieuw));
    }

    private static JsonValue gok(JsonObject schema, JsonObject vraag) {
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").get(0);
        }
        return switch (schema.getString("type")) {
            case "boolean" -> JsonValue.TRUE;
            case "string" -> vraag.get("peildatum");
            default -> Json.createValue(schema.getInt("minimum", 0));
        };
    }

    private static Doel onthoud(Doel goed) {
        Map<String, Antwoord> eerste = new HashMap<>();
        return verzoek -> eerste.computeIfAbsent(verzoek.pad(), pad -> goed.stuur(verzoek));
    }

    private static Doel schuif(Doel goed) {
        Map<String, Antwoord> vorige = new HashMap<>();
        return verzoek -> {
            Antwoord kwam = goed.stuur(verzoek);
            String wetswijziging = verzoek.pad().replaceAll("/versies/.*", "");
            return Optional.ofNullable(vorige.put(wetswijziging, kwam)).orElse(kwam);
        };
    }
}
