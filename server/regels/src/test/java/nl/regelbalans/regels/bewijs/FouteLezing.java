package nl.regelbalans.regels.bewijs;

import static nl.regelbalans.regels.bewijs.Bewerking.plaatsen;
import static nl.regelbalans.regels.bewijs.Bewerking.tekst;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;

/** Products that answer another question than the one that was asked. */
final class FouteLezing {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 8, 24);
    private static final int LANGSTE_TERMIJN = 36;

    static final List<Miniatuur> ALLE = List.of(
            new Miniatuur(
                    "vandaag-in-plaats-van-peildatum",
                    "De regel van vandaag telt, hier 24 augustus 2026.",
                    "12-experimenten",
                    opDag(peildatum -> VANDAAG)),
            new Miniatuur(
                    "een-dag-te-laat",
                    "Nieuw recht begint een dag later dan de wet zegt.",
                    "12-experimenten",
                    opDag(peildatum -> peildatum.minusDays(1))),
            new Miniatuur(
                    "bedragen-van-het-andere-halfjaar",
                    "Op 1 juli gelden nog de bedragen van 1 januari, en omgekeerd.",
                    "07-participatieplicht",
                    opDag(peildatum -> peildatum.getMonthValue() < 7
                            ? LocalDate.of(peildatum.getYear(), 7, 1)
                            : LocalDate.of(peildatum.getYear(), 6, 30))),
            new Miniatuur(
                    "oude-wet", "Elke versie is de versie van voor de wet.", "12-experimenten", FouteLezing::oudeWet),
            new Miniatuur(
                    "op-de-grens-eroverheen",
                    "Kleiner dan, waar de wet zegt: niet meer dan.",
                    "09-maatregelen",
                    FouteLezing::strenger),
            new Miniatuur(
                    "maand-van-dertig-dagen",
                    "Een maand duurt dertig dagen.",
                    "12-experimenten",
                    inVraag(vraag -> vraag, FouteLezing::dertigDagen)),
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

    private static UnaryOperator<Doel> opDag(UnaryOperator<LocalDate> ander) {
        return inVraag(
                vraag -> plaatsen(vraag, "/peildatum")
                        .filter(plaats -> isBestaandeDatum(waarde(vraag, plaats)))
                        .reduce(
                                vraag,
                                (uit, plaats) -> zet(
                                        uit,
                                        plaats,
                                        tekst(ander.apply(Bewerking.datum(waarde(vraag, plaats)))
                                                .toString())),
                                (een, nieuw) -> nieuw),
                (vraag, json) -> vervang(
                        zet(json, "/peildatum", vraag.get("peildatum")),
                        jci -> tekst(jci.toString()
                                .replace("\"", "")
                                .replaceAll("&g=.*", "&g=" + vraag.getString("peildatum"))),
                        "/motivering/*/grondslag/jci",
                        "/vragen/*/grondslag/jci",
                        "/normen/*/grondslag/jci"));
    }

    private static boolean isBestaandeDatum(JsonValue waarde) {
        return Bewerking.isDatum(waarde) && !waarde.toString().contains("-02-3");
    }

    private static Doel oudeWet(Doel goed) {
        return verzoek -> {
            String oud = verzoek.pad().replaceAll("/versies/(wet-\\d+|geldend)/", "/versies/oud-recht/");
            String versie = verzoek.pad().replaceAll(".*/versies/([^/]+)/.*", "$1");
            try {
                Antwoord kwam = goed.stuur(new Verzoek(verzoek.methode(), oud, verzoek.inhoud()));
                return kwam.status() != 200 || oud.equals(verzoek.pad()) || versie.equals("geldend")
                        ? kwam
                        : Antwoord.json(200, zet(kwam.json().orElseThrow(), "/versie", tekst(versie)));
            } catch (nl.regelbalans.regels.catalogus.NietGevonden zonderOudRecht) {
                return goed.stuur(verzoek);
            }
        };
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

    private static JsonObject dertigDagen(JsonObject vraag, JsonObject json) {
        List<LocalDate> genoemd = plaatsen(vraag, "/**")
                .map(plaats -> waarde(vraag, plaats))
                .filter(FouteLezing::isBestaandeDatum)
                .map(Bewerking::datum)
                .toList();
        return vervang(
                json,
                waarde -> Bewerking.isDatum(waarde)
                        ? tekst(dertigDagen(genoemd, Bewerking.datum(waarde)).toString())
                        : waarde,
                "/uitkomst/**");
    }

    private static LocalDate dertigDagen(List<LocalDate> genoemd, LocalDate uitkomst) {
        for (LocalDate begin : genoemd) {
            for (int maanden = 1; maanden <= LANGSTE_TERMIJN; maanden++) {
                if (uitkomst.equals(begin.plusMonths(maanden))
                        || uitkomst.equals(begin.plusMonths(maanden).minusDays(1))) {
                    return begin.plusDays(30L * maanden).minusDays(uitkomst.equals(begin.plusMonths(maanden)) ? 0 : 1);
                }
                if (uitkomst.equals(begin.minusMonths(maanden))) {
                    return begin.minusDays(30L * maanden);
                }
            }
        }
        return uitkomst;
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
