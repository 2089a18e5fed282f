package nl.regelbalans.regels.bewijs;

import static nl.regelbalans.regels.bewijs.Bewerking.plaatsen;
import static nl.regelbalans.regels.bewijs.Bewerking.tekst;
import static nl.regelbalans.regels.bewijs.Bewerking.waarde;
import static nl.regelbalans.regels.bewijs.Bewerking.zet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;

/** Products that answer where they should refuse, or refuse in a way that helps nobody. */
final class FouteWeigering {

    /** A wrapper may cause a new fault; a product does not try for ever. */
    private static final int POGINGEN = 5;

    static final List<Miniatuur> ALLE = List.of(
            new Miniatuur(
                    "neemt-onbekende-velden-aan",
                    "Een veld dat niemand kent, telt niet en valt niet op.",
                    "01-bijverdiengrenzen",
                    vergeeft("onbekend-veld", Bewerking::weg)),
            new Miniatuur(
                    "negeert-een-onbekend-oordeel",
                    "Een oordeel dat de wet niet kent, valt niet op.",
                    "04-zoektermijn-jongeren",
                    vergeeft("onbekend-oordeel", Bewerking::weg)),
            new Miniatuur(
                    "negeert-onbekend-beleid",
                    "Beleid waar geen ruimte voor is, valt niet op.",
                    "05-giften",
                    vergeeft("onbekend-beleid", Bewerking::weg)),
            new Miniatuur(
                    "rekent-met-30-februari",
                    "Een dag die niet bestaat, is de laatste van de maand.",
                    "01-bijverdiengrenzen",
                    vergeeft(
                            "datum-bestaat-niet",
                            (vraag, plaats) -> zet(
                                    vraag,
                                    plaats,
                                    tekst(((JsonString) waarde(vraag, plaats))
                                            .getString()
                                            .replaceAll("\\d\\d$", "28"))))),
            new Miniatuur(
                    "kapt-decimalen-af",
                    "Van een bedrag met drie decimalen telt de laatste niet.",
                    "01-bijverdiengrenzen",
                    vergeeft(
                            "te-veel-decimalen",
                            (vraag, plaats) -> zet(
                                    vraag,
                                    plaats,
                                    Json.createValue(Bewerking.getal(waarde(vraag, plaats))
                                            .setScale(2, RoundingMode.DOWN))))),
            new Miniatuur(
                    "antwoordt-200-op-een-foute-vraag",
                    "De fouten staan in een antwoord met status 200.",
                    "04-zoektermijn-jongeren",
                    bijWeigering(kwam -> new Antwoord(200, "application/json", kwam.json(), kwam.tekst()))),
            new Miniatuur(
                    "weigert-met-422",
                    "Een foute vraag krijgt status 422.",
                    "04-zoektermijn-jongeren",
                    bijWeigering(kwam -> new Antwoord(422, kwam.mediatype(), kwam.json(), kwam.tekst()))),
            new Miniatuur(
                    "weigert-als-gewone-json",
                    "Een weigering heeft niet de soort die erbij hoort.",
                    "04-zoektermijn-jongeren",
                    bijWeigering(kwam -> new Antwoord(400, "application/json", kwam.json(), kwam.tekst()))),
            new Miniatuur(
                    "foutbladzijde-in-html",
                    "Een foute vraag krijgt een bladzijde voor mensen.",
                    "04-zoektermijn-jongeren",
                    bijWeigering(
                            kwam -> new Antwoord(400, "text/html", Optional.empty(), "<html><h1>400</h1></html>"))),
            new Miniatuur(
                    "weigert-zonder-plaats",
                    "Een weigering zegt niet welk veld fout is.",
                    "04-zoektermijn-jongeren",
                    Fout.inWeigering(json -> Bewerking.vervang(json, pad -> tekst(""), "/fouten/*/pad"))),
            new Miniatuur(
                    "noemt-alleen-de-eerste-fout",
                    "Van meer fouten noemt het er één.",
                    "17-verrekenen-inkomsten",
                    Fout.inWeigering(json -> zet(
                            json,
                            "/fouten",
                            Json.createArrayBuilder()
                                    .add(json.getJsonArray("fouten").get(0))
                                    .build()))),
            new Miniatuur(
                    "noemt-een-fout-te-veel",
                    "Een weigering noemt ook een veld dat goed is.",
                    "04-zoektermijn-jongeren",
                    Fout.inWeigering(json -> zet(
                            json,
                            "/fouten/-",
                            zet(json.getJsonArray("fouten").getJsonObject(0), "/pad", tekst("situatie"))))),
            new Miniatuur(
                    "code-van-zichzelf",
                    "Een weigering gebruikt eigen codes.",
                    "04-zoektermijn-jongeren",
                    Fout.inWeigering(json -> Bewerking.vervang(json, code -> tekst("E-1042"), "/fouten/*/code"))));

    private FouteWeigering() {}

    private interface Ingreep {
        JsonObject doe(JsonObject vraag, String plaats);
    }

    /** Mends the question where it has this fault, and says nothing. */
    private static UnaryOperator<Doel> vergeeft(String code, Ingreep ingreep) {
        return goed -> verzoek -> {
            Verzoek poging = verzoek;
            Antwoord kwam = goed.stuur(poging);
            for (int i = 0; i < POGINGEN && kwam.status() == 400; i++) {
                JsonObject vraag = poging.inhoud().orElseThrow();
                JsonObject beter = fouten(kwam.json().orElseThrow(), code).stream()
                        .filter(plaats -> plaatsen(vraag, plaats).count() > 0)
                        .reduce(vraag, ingreep::doe, (een, ander) -> ander);
                poging = new Verzoek(verzoek.methode(), verzoek.pad(), Optional.of(beter));
                kwam = goed.stuur(poging);
            }
            return kwam;
        };
    }

    /** The places of the faults with this code, as JSON Pointers. */
    private static List<String> fouten(JsonObject weigering, String code) {
        return weigering.getJsonArray("fouten").getValuesAs(JsonObject.class).stream()
                .filter(fout -> fout.getString("code").equals(code))
                .map(fout -> "/"
                        + fout.getString("pad").replaceAll("\\[(\\d+)]", ".$1").replace('.', '/'))
                .toList();
    }

    private static UnaryOperator<Doel> bijWeigering(UnaryOperator<Antwoord> ingreep) {
        return Fout.inAntwoord(kwam -> kwam.status() == 400 ? ingreep.apply(kwam) : kwam);
    }
}
