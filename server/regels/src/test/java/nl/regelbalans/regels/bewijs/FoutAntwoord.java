package nl.regelbalans.regels.bewijs;

import static nl.regelbalans.regels.bewijs.Bewerking.plaatsen;
import static nl.regelbalans.regels.bewijs.Bewerking.tekst;
import static nl.regelbalans.regels.bewijs.Bewerking.vervang;
import static nl.regelbalans.regels.bewijs.Bewerking.waarde;
import static nl.regelbalans.regels.bewijs.Bewerking.weg;
import static nl.regelbalans.regels.bewijs.Bewerking.zet;
import static nl.regelbalans.regels.bewijs.Fout.inBeoordeling;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.regelbalans.conformance.doel.Doel;

/** Products that find the right answer and give another. */
final class FoutAntwoord {

    private static final String UITKOMST = "/uitkomst/**";

    static final List<Miniatuur> ALLE = List.of(
            new Miniatuur(
                    "altijd-ja",
                    "Elke ja-of-nee-uitkomst is ja.",
                    "21-inlichtingenplicht",
                    uitkomst(waarde -> waarde.equals(JsonValue.FALSE) ? JsonValue.TRUE : waarde)),
            new Miniatuur(
                    "altijd-nee",
                    "Elke ja-of-nee-uitkomst is nee.",
                    "21-inlichtingenplicht",
                    uitkomst(waarde -> waarde.equals(JsonValue.TRUE) ? JsonValue.FALSE : waarde)),
            new Miniatuur(
                    "altijd-nul",
                    "Elk bedrag is nul.",
                    "20-categoriale-bijzondere-bijstand",
                    uitkomst(waarde -> Bewerking.isBedrag(waarde) ? Json.createValue(new BigDecimal("0.00")) : waarde)),
            new Miniatuur(
                    "een-cent-te-veel",
                    "Elk bedrag is een cent te hoog.",
                    "20-categoriale-bijzondere-bijstand",
                    uitkomst(waarde -> bedrag(waarde, new BigDecimal("0.01")))),
            new Miniatuur(
                    "een-miljardste-te-veel",
                    "Elk bedrag is niet rond: 1200.000000001.",
                    "20-categoriale-bijzondere-bijstand",
                    uitkomst(waarde -> bedrag(waarde, new BigDecimal("0.000000001")))),
            new Miniatuur(
                    "bedragen-als-tekst",
                    "Elk bedrag staat tussen aanhalingstekens.",
                    "20-categoriale-bijzondere-bijstand",
                    uitkomst(waarde -> Bewerking.isBedrag(waarde) ? tekst(waarde.toString()) : waarde)),
            new Miniatuur(
                    "datums-op-zijn-nederlands",
                    "Elke datum is 31-12-2026 in plaats van 2026-12-31.",
                    "12-experimenten",
                    uitkomst(FoutAntwoord::nederlandseDatum)),
            new Miniatuur(
                    "null-in-plaats-van-nul",
                    "Wat nul is, is null.",
                    "11-mantelzorg",
                    uitkomst(waarde -> Bewerking.isBedrag(waarde)
                                    && Bewerking.getal(waarde).signum() == 0
                            ? JsonValue.NULL
                            : waarde)),
            new Miniatuur(
                    "een-uitkomst-te-veel",
                    "Elke uitkomst zegt ook iets over een boete.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json ->
                            json.containsKey("uitkomst") ? zet(json, "/uitkomst/boete", JsonValue.FALSE) : json)),
            new Miniatuur(
                    "verwisselt-twee-bedragen",
                    "De eerste twee bedragen staan op elkaars plaats.",
                    "11-mantelzorg",
                    inBeoordeling(FoutAntwoord::verwisseld)),
            new Miniatuur(
                    "zonder-motivering",
                    "Het antwoord heeft geen motivering.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json -> weg(json, "/motivering"))),
            new Miniatuur(
                    "motivering-zonder-zinnen",
                    "De stappen hebben wel artikelen, geen uitleg.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json -> vervang(json, zin -> tekst(""), "/motivering/*/zin"))),
            new Miniatuur(
                    "motivering-zonder-cijfers",
                    "De stappen noemen geen getallen.",
                    "11-mantelzorg",
                    inBeoordeling(json -> vervang(
                            json,
                            alles -> JsonValue.EMPTY_JSON_OBJECT,
                            "/motivering/*/invoer",
                            "/motivering/*/uitkomst"))),
            new Miniatuur(
                    "alleen-de-laatste-stap",
                    "De motivering is alleen de laatste stap.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json -> zet(json, "/motivering", laatste(json.getJsonArray("motivering"))))),
            new Miniatuur(
                    "verkeerd-artikel",
                    "Elke stap noemt een artikel dat niet bestaat.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json -> Antwoordvelden.anderArtikel(json, "/motivering/*/grondslag")
                            .findFirst()
                            .orElse(json))),
            new Miniatuur(
                    "artikel-zonder-lid",
                    "Elke stap noemt het artikel, nooit het lid.",
                    "21-inlichtingenplicht",
                    inBeoordeling(FoutAntwoord::zonderLid)),
            new Miniatuur(
                    "woorden-spreken-velden-tegen",
                    "Elke aanduiding noemt lid 1, wat de velden ook zeggen.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json -> vervang(
                            json,
                            woorden -> tekst("artikel 31, eerste lid, Participatiewet"),
                            "/motivering/*/grondslag/aanduiding"))),
            new Miniatuur(
                    "niet-van-kracht-is-nul",
                    "Geldt de regel niet, dan is de uitkomst 'vastgesteld: nul'.",
                    "20-categoriale-bijzondere-bijstand",
                    inBeoordeling(json -> toch(json, "niet-van-kracht"))),
            new Miniatuur(
                    "verzint-wat-niemand-weet",
                    "Is de uitkomst niet te bepalen, dan is zij 'vastgesteld: nul'.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json -> toch(json, "niet-te-bepalen"))),
            new Miniatuur(
                    "alles-is-zeker",
                    "Er is nooit twijfel.",
                    "21-inlichtingenplicht",
                    inBeoordeling(FoutAntwoord::zonderTwijfel)),
            new Miniatuur(
                    "oud-recht-is-zeker",
                    "Over het recht van voor de wet is er nooit twijfel.",
                    "05-giften",
                    inBeoordeling(
                            json -> json.getString("versie", "").equals("oud-recht") ? zonderTwijfel(json) : json)),
            new Miniatuur(
                    "vragen-altijd-een-lijst",
                    "Is er niets te vragen, dan is er een lege lijst vragen.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json ->
                            json.containsKey("vragen") ? json : zet(json, "/vragen", JsonValue.EMPTY_JSON_ARRAY))),
            new Miniatuur(
                    "vergeet-de-tweede-vraag",
                    "Er is hooguit één vraag aan het college.",
                    "13-jongeren-18-tot-21",
                    inBeoordeling(json -> plaatsen(json, "/vragen/1").count() == 0
                            ? json
                            : zet(
                                    json,
                                    "/vragen",
                                    Json.createArrayBuilder()
                                            .add(json.getJsonArray("vragen").get(0))
                                            .build()))),
            new Miniatuur(
                    "alles-is-een-kan-bepaling",
                    "Elke vraag zou gaan over 'het college kan'.",
                    "08-eigen-invulling-participatie",
                    inBeoordeling(json -> vervang(json, ruimte -> tekst("kan-bepaling"), "/vragen/*/ruimte"))),
            new Miniatuur(
                    "vraagt-altijd-om-een-bedrag",
                    "Elke vraag aan het college zou een bedrag als antwoord hebben.",
                    "08-eigen-invulling-participatie",
                    inBeoordeling(json -> vervang(json, type -> tekst("number"), "/vragen/*/waarde/type"))),
            new Miniatuur(
                    "vergeet-maatwerk",
                    "Een uitkomst die tegenvalt, wijst nergens naar.",
                    "04-zoektermijn-jongeren",
                    inBeoordeling(json -> json.containsKey("maatwerk") ? weg(json, "/maatwerk") : json)),
            new Miniatuur(
                    "zonder-normen",
                    "Het antwoord noemt de normen niet die het gebruikt.",
                    "06b-alleenstaande-ouder",
                    inBeoordeling(json -> zet(json, "/normen", JsonValue.EMPTY_JSON_ARRAY))),
            new Miniatuur(
                    "noemt-het-een-besluit",
                    "Het antwoord zegt dat het een besluit is.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json -> zet(json, "/aard", tekst("besluit")))),
            new Miniatuur(
                    "voorstel-is-wet",
                    "Het voorstel van 2023 heet wet.",
                    "21-inlichtingenplicht",
                    inBeoordeling(json -> zet(json, "/rechtskracht", tekst("wet")))));

    private FoutAntwoord() {}

    private static UnaryOperator<Doel> uitkomst(UnaryOperator<JsonValue> ingreep) {
        return inBeoordeling(json -> vervang(json, ingreep, UITKOMST));
    }

    private static JsonValue bedrag(JsonValue waarde, BigDecimal erbij) {
        return Bewerking.isBedrag(waarde)
                ? Json.createValue(Bewerking.getal(waarde).add(erbij))
                : waarde;
    }

    private static JsonValue nederlandseDatum(JsonValue waarde) {
        if (!Bewerking.isDatum(waarde)) {
            return waarde;
        }
        var datum = Bewerking.datum(waarde);
        return tekst(datum.getDayOfMonth() + "-" + datum.getMonthValue() + "-" + datum.getYear());
    }

    private static JsonObject verwisseld(JsonObject json) {
        List<String> bedragen = plaatsen(json, UITKOMST)
                .filter(plaats -> Bewerking.isBedrag(waarde(json, plaats)))
                .limit(2)
                .toList();
        return bedragen.size() < 2
                ? json
                : zet(
                        zet(json, bedragen.get(0), waarde(json, bedragen.get(1))),
                        bedragen.get(1),
                        waarde(json, bedragen.get(0)));
    }

    private static JsonArray laatste(JsonArray stappen) {
        return Json.createArrayBuilder().add(stappen.get(stappen.size() - 1)).build();
    }

    private static JsonObject zonderLid(JsonObject json) {
        JsonObject uit = json;
        for (String grondslag : plaatsen(json, "/motivering/*/grondslag").toList()) {
            JsonObject was = waarde(json, grondslag).asJsonObject();
            if (was.containsKey("lid")) {
                uit = zet(
                        uit,
                        grondslag,
                        Json.createObjectBuilder()
                                .add("aanduiding", "artikel " + was.getString("artikel") + ", " + was.getString("wet"))
                                .add("wet", was.get("wet"))
                                .add("artikel", was.get("artikel"))
                                .build());
            }
        }
        return uit;
    }

    private static JsonObject zonderTwijfel(JsonObject json) {
        return zet(
                vervang(json, graad -> tekst("vastgesteld"), "/zekerheid/graad", "/normen/*/zekerheid"),
                "/zekerheid/redenen",
                JsonValue.EMPTY_JSON_ARRAY);
    }

    private static JsonObject toch(JsonObject json, String status) {
        return json.getString("status").equals(status)
                ? zet(
                        zet(weg(json, "/reden"), "/status", tekst("vastgesteld")),
                        "/uitkomst",
                        Json.createObjectBuilder()
                                .add("bedrag", new BigDecimal("0.00"))
                                .build())
                : json;
    }
}
