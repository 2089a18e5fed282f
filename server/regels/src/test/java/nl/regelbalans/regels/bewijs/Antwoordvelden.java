package nl.regelbalans.regels.bewijs;

import static nl.regelbalans.regels.bewijs.Antwoordveld.Bereik.VERSIE;
import static nl.regelbalans.regels.bewijs.Antwoordveld.Bereik.WETSWIJZIGING;
import static nl.regelbalans.regels.bewijs.Antwoordveld.Ingreep.ANDERS;
import static nl.regelbalans.regels.bewijs.Antwoordveld.Ingreep.EERDER;
import static nl.regelbalans.regels.bewijs.Antwoordveld.Ingreep.LEEG;
import static nl.regelbalans.regels.bewijs.Antwoordveld.Ingreep.WEG;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.Antwoord;

/** Every normative field of an answer, in one place: some scenario must notice each of these changes. */
final class Antwoordvelden {

    static final List<Antwoordveld> ALLE = List.of(
            Antwoordveld.op("aard", "/aard", ANDERS, WEG),
            Antwoordveld.op("wetswijziging", "/wetswijziging", ANDERS, WEG),
            Antwoordveld.op("versie", "/versie", ANDERS, WEG),
            Antwoordveld.op("rechtskracht", "/rechtskracht", ANDERS, WEG),
            Antwoordveld.op("geldigheid", "/geldigheid", WEG),
            Antwoordveld.op("geldigheid.van van nieuw recht", "/geldigheid/van", ANDERS, EERDER, WEG)
                    .alleenAls(Antwoordvelden::isNieuwRecht),
            Antwoordveld.op("geldigheid.totEnMet", "/geldigheid/totEnMet", ANDERS, EERDER, WEG),
            Antwoordveld.op("peildatum", "/peildatum", ANDERS, WEG),
            Antwoordveld.op("status", "/status", ANDERS, WEG),
            Antwoordveld.op("uitkomst: elke waarde", "/uitkomst/**", ANDERS, WEG),
            Antwoordveld.eigen("uitkomst: een waarde te veel", VERSIE, Antwoordvelden::waardeTeVeel),
            Antwoordveld.op("vragen", "/vragen/*", WEG),
            Antwoordveld.op("vragen: oordeel", "/vragen/*/oordeel", ANDERS, WEG),
            Antwoordveld.op("vragen: vraag", "/vragen/*/vraag", LEEG, WEG),
            Antwoordveld.op("vragen: ruimte", "/vragen/*/ruimte", ANDERS, WEG),
            Antwoordveld.op("vragen: waarde", "/vragen/*/waarde", LEEG, WEG),
            Antwoordveld.op("vragen: grondslag", "/vragen/*/grondslag", WEG),
            Antwoordveld.eigen("vragen: een ander artikel", VERSIE, json -> anderArtikel(json, "/vragen/*/grondslag")),
            Antwoordveld.eigen("vragen: een vraag te veel", VERSIE, Antwoordvelden::vraagTeVeel),
            Antwoordveld.op("reden", "/reden", LEEG, WEG),
            Antwoordveld.op("maatwerk", WETSWIJZIGING, "/maatwerk", ANDERS, WEG),
            Antwoordveld.eigen("maatwerk te veel", WETSWIJZIGING, Antwoordvelden::maatwerkTeVeel),
            Antwoordveld.op("motivering", "/motivering", LEEG, WEG),
            Antwoordveld.op("motivering: zin", "/motivering/*/zin", LEEG, WEG),
            Antwoordveld.op("motivering: grondslag", "/motivering/*/grondslag", WEG),
            Antwoordveld.op("motivering: aanduiding", "/motivering/*/grondslag/aanduiding", LEEG, WEG),
            Antwoordveld.op(
                    "motivering: artikel, anders dan de aanduiding", "/motivering/*/grondslag/artikel", ANDERS, WEG),
            Antwoordveld.op("motivering: lid, anders dan de aanduiding", "/motivering/*/grondslag/lid", ANDERS, WEG),
            Antwoordveld.op(
                    "motivering: onderdeel, anders dan de aanduiding",
                    "/motivering/*/grondslag/onderdeel",
                    ANDERS,
                    WEG),
            Antwoordveld.op("motivering: punt, anders dan de aanduiding", "/motivering/*/grondslag/punt", ANDERS, WEG),
            Antwoordveld.op("motivering: ecli, anders dan de aanduiding", "/motivering/*/grondslag/ecli", ANDERS, WEG),
            Antwoordveld.op("motivering: jci", "/motivering/*/grondslag/jci", ANDERS),
            Antwoordveld.eigen(
                    "motivering: overal een ander artikel",
                    VERSIE,
                    json -> anderArtikel(json, "/motivering/*/grondslag")),
            Antwoordveld.metVraag("motivering: zonder cijfers", VERSIE, Antwoordvelden::zonderCijfers),
            Antwoordveld.op("normen", "/normen", WEG),
            Antwoordveld.op("normen: elke norm", "/normen/*", WEG),
            Antwoordveld.op("normen: naam", "/normen/*/naam", ANDERS, WEG),
            Antwoordveld.op("normen: waarde", "/normen/*/waarde", ANDERS, WEG),
            Antwoordveld.op("normen: van", "/normen/*/van", ANDERS, EERDER, WEG),
            Antwoordveld.op("normen: totEnMet", "/normen/*/totEnMet", ANDERS, EERDER, WEG),
            Antwoordveld.op("normen: grondslag", "/normen/*/grondslag", WEG),
            Antwoordveld.op("normen: zekerheid", "/normen/*/zekerheid", WEG),
            Antwoordveld.op("zekerheid: graad", WETSWIJZIGING, "/zekerheid/graad", ANDERS, WEG),
            Antwoordveld.op("zekerheid: redenen", "/zekerheid/redenen", WEG),
            Antwoordveld.eigen("zekerheid: twijfel verzwegen", WETSWIJZIGING, Antwoordvelden::zonderTwijfel),
            Antwoordveld.op("beleid", "/beleid", WEG),
            Antwoordveld.op("beleid: elke keuze", "/beleid/*", ANDERS, WEG),
            Antwoordveld.op("fouten", WETSWIJZIGING, "/fouten/*", WEG),
            Antwoordveld.op("fouten: code", WETSWIJZIGING, "/fouten/*/code", ANDERS, WEG),
            Antwoordveld.op("fouten: pad", WETSWIJZIGING, "/fouten/*/pad", ANDERS, WEG),
            Antwoordveld.op("fouten: uitleg", WETSWIJZIGING, "/fouten/*/uitleg", LEEG, WEG),
            Antwoordveld.eigen("fouten: een fout te veel", WETSWIJZIGING, Antwoordvelden::foutTeVeel),
            Antwoordveld.op("weigering: type", WETSWIJZIGING, "/type", LEEG, WEG),
            Antwoordveld.op("weigering: title", WETSWIJZIGING, "/title", LEEG, WEG),
            Antwoordveld.op("weigering: detail", WETSWIJZIGING, "/detail", LEEG, WEG),
            Antwoordveld.http(
                    "HTTP-status",
                    kwam -> new Antwoord(
                            kwam.status() == 200 ? 500 : 422, kwam.mediatype(), kwam.json(), kwam.tekst())),
            Antwoordveld.http(
                    "soort inhoud", kwam -> new Antwoord(kwam.status(), "text/html", kwam.json(), kwam.tekst())));

    private Antwoordvelden() {}

    /** Since when old law held, a product need not know: what its text was before, is in no scenario. */
    private static boolean isNieuwRecht(JsonObject json) {
        return Bewerking.plaatsen(json, "/geldigheid/van")
                .map(plaats -> Bewerking.datum(Bewerking.waarde(json, plaats)))
                .anyMatch(van -> van.getYear() >= 2026);
    }

    private static Stream<JsonObject> waardeTeVeel(JsonObject json) {
        return Bewerking.plaatsen(json, "/uitkomst")
                .map(uitkomst -> Bewerking.zet(json, "/uitkomst/boete", JsonValue.TRUE));
    }

    private static Stream<JsonObject> vraagTeVeel(JsonObject json) {
        return Bewerking.plaatsen(json, "/vragen/0")
                .map(vraag -> Bewerking.zet(
                        json,
                        "/vragen/-",
                        Bewerking.zet(
                                json.getJsonArray("vragen").getJsonObject(0), "/oordeel", Bewerking.tekst("zomaar"))));
    }

    private static Stream<JsonObject> maatwerkTeVeel(JsonObject json) {
        return Stream.of(json)
                .filter(goed -> goed.getString("status", "").equals("vastgesteld") && !goed.containsKey("maatwerk"))
                .map(goed -> Bewerking.zet(goed, "/maatwerk", Bewerking.tekst("16-maatwerk")));
    }

    private static Stream<JsonObject> foutTeVeel(JsonObject json) {
        return Bewerking.plaatsen(json, "/fouten/0")
                .map(fout -> Bewerking.zet(
                        json,
                        "/fouten/-",
                        Bewerking.zet(
                                json.getJsonArray("fouten").getJsonObject(0), "/pad", Bewerking.tekst("zomaar"))));
    }

    /** A neighbouring provision, in words and in fields alike: only who knows the law notices. */
    static Stream<JsonObject> anderArtikel(JsonObject json, String grondslagen) {
        JsonObject ander = json;
        for (String plaats : Bewerking.plaatsen(json, grondslagen).toList()) {
            ander = Bewerking.zet(
                    ander,
                    plaats,
                    Json.createObjectBuilder()
                            .add("aanduiding", "artikel 99, Participatiewet")
                            .add("wet", "Participatiewet")
                            .add("artikel", "99")
                            .build());
        }
        return Stream.of(ander).filter(nieuw -> !nieuw.equals(json));
    }

    /** Steps without numbers, where one of them computes an amount of the outcome that the question did not give. */
    private static Stream<JsonObject> zonderCijfers(JsonObject vraag, JsonObject json) {
        var berekend = bedragen(json, "/motivering/*/uitkomst/*").collect(Collectors.toSet());
        berekend.removeAll(bedragen(vraag, "/**").toList());
        berekend.removeAll(bedragen(json, "/normen/*/waarde").toList());
        return Stream.of(json)
                .filter(goed -> bedragen(goed, "/uitkomst/*").anyMatch(berekend::contains))
                .map(goed -> Bewerking.vervang(
                        goed, alles -> JsonValue.EMPTY_JSON_OBJECT, "/motivering/*/invoer", "/motivering/*/uitkomst"));
    }

    private static Stream<JsonValue> bedragen(JsonObject json, String patroon) {
        return Bewerking.plaatsen(json, patroon)
                .map(plaats -> Bewerking.waarde(json, plaats))
                .filter(waarde ->
                        Bewerking.isBedrag(waarde) && Bewerking.getal(waarde).signum() > 0);
    }

    private static Stream<JsonObject> zonderTwijfel(JsonObject json) {
        return Bewerking.plaatsen(json, "/zekerheid/graad")
                .filter(plaats -> !((JsonString) Bewerking.waarde(json, plaats))
                        .getString()
                        .equals("vastgesteld"))
                .map(plaats -> Bewerking.zet(
                        Bewerking.vervang(json, graad -> Bewerking.tekst("vastgesteld"), plaats, "/normen/*/zekerheid"),
                        "/zekerheid/redenen",
                        JsonValue.EMPTY_JSON_ARRAY));
    }
}
