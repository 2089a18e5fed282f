package nl.regelbalans.conformance.aansluiten;

import static nl.regelbalans.conformance.Proefproduct.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import nl.regelbalans.conformance.Proefserver;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.ExecDoel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.doel.HttpDoel;
import nl.regelbalans.conformance.doel.Netfout;
import nl.regelbalans.conformance.doel.Programmafout;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.conformance.opdracht.Conformiteit;
import nl.regelbalans.conformance.toets.Bevinding;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import org.junit.jupiter.api.Test;

/** Every message that a vendor can meet stands on the page, and every message on the page can be met. */
class MeldingenTest {

    private final List<Pattern> bladzijde = Bladzijde.lees().meldingen();

    @Test
    void wat_de_toets_zegt_staat_op_de_bladzijde_en_andersom() {
        List<String> gezegd = Stream.of(gekregen(), verwacht(), gezegdOpDeOpdrachtregel())
                .flatMap(List::stream)
                .toList();

        assertEquals(
                List.of(),
                gezegd.stream()
                        .filter(melding -> bladzijde.stream()
                                .noneMatch(regel -> regel.matcher(melding).matches()))
                        .toList(),
                "not on the page");
        assertEquals(
                List.of(),
                bladzijde.stream()
                        .filter(regel -> gezegd.stream()
                                .noneMatch(melding -> regel.matcher(melding).matches()))
                        .map(Pattern::pattern)
                        .toList(),
                "never said");
    }

    /** The tests of the doelen show that each of these is really said. */
    private static List<String> gekregen() {
        List<String> meldingen = new ArrayList<>();
        Stream.of(Netfout.values()).map(Netfout::melding).forEach(meldingen::add);
        meldingen.add(Netfout.GEEN_TLS);
        Stream.of(Programmafout.values()).map(Programmafout::melding).forEach(meldingen::add);
        for (String adres : List.of("http://localhost:1", "http://" + "x".repeat(70) + ".invalid")) {
            meldingen.add(stilte(new HttpDoel(adres, HttpDoel.GEWONE_WACHTTIJD)));
        }
        var weg = new ExecDoel("./dit-programma-is-er-niet", HttpDoel.GEWONE_WACHTTIJD, regel -> {});
        Stream.generate(() -> stilte(weg)).limit(11).forEach(meldingen::add);
        return meldingen;
    }

    private static String stilte(Doel doel) {
        try {
            return doel.stuur(Verzoek.get("/conformiteit")).kort();
        } catch (GeenAntwoord stilte) {
            return stilte.getMessage();
        }
    }

    private static List<String> verwacht() {
        return Stream.<UnaryOperator<Antwoord>>of(
                        antwoord -> new Antwoord(200, "text/plain", antwoord.json(), antwoord.tekst()),
                        antwoord -> Antwoord.json(400, json("{'fouten':[]}")),
                        antwoord -> Antwoord.json(404, json("{}")),
                        antwoord -> Antwoord.json(200, json("{}")),
                        zet("wetswijziging", "'06'"),
                        zet("versie", "'oud'"),
                        zet("peildatum", "'2025-01-02'"),
                        zet("status", "'ja'"),
                        zet("status", "'vastgesteld'"),
                        zet("status", "'niet-te-bepalen'"),
                        zet("uitkomst", "{}"),
                        zet("uitkomst", "{'vrij':1,'overschot':1}"),
                        zet("uitkomst", "{'vrij':1200,'overschot':0,'meer':1}"),
                        zet("vragen", "[{'oordeel':'anders','vraag':'Wat?'}]"),
                        zet("vragen", "[{}]"),
                        zet("motivering", "[]"),
                        zet("motivering", "[{'zin':'Zo is het.'}]"),
                        zet("motivering", "[{'zin':'Zo is het.','grondslag':{'aanduiding':'artikel 1, Awb'}}]"))
                .flatMap(fout -> Proef.toets(met(fout)).zaken().stream())
                .map(Zaakuitslag::bevinding)
                .flatMap(Optional::stream)
                .map(Bevinding::verwacht)
                .toList();
    }

    private static Doel met(UnaryOperator<Antwoord> fout) {
        return verzoek -> {
            Antwoord goed = Proefproduct.goed().stuur(verzoek);
            return verzoek.methode().equals("GET") ? goed : fout.apply(goed);
        };
    }

    private static UnaryOperator<Antwoord> zet(String veld, String waarde) {
        JsonValue nieuw = json("{'x':" + waarde + "}").get("x");
        return antwoord -> Antwoord.json(antwoord.status(), met(antwoord.json().orElseThrow(), veld, nieuw));
    }

    private static JsonObject met(JsonObject antwoord, String veld, JsonValue waarde) {
        return Json.createObjectBuilder(antwoord).add(veld, waarde).build();
    }

    private static List<String> gezegdOpDeOpdrachtregel() {
        String suite = Proef.map().toString();
        try (var goed = new Proefserver(Proefserver.van(Proefproduct.goed()));
                var fout = new Proefserver(Proefserver.van(met(antwoord -> Antwoord.json(200, json("{}")))))) {
            return Stream.of(
                            List.of("voorbeeld.nl"),
                            List.of("exec:'adapter"),
                            List.of("http://localhost:1"),
                            List.of(goed.adres(), "--wetswijziging", "99"),
                            List.of(goed.adres(), "--versie", "99"),
                            List.of(goed.adres(), "--id", "99"),
                            List.of(goed.adres(), "--preset", "?"),
                            List.of(goed.adres(), "--wachttijd", "0"),
                            List.of(goed.adres(), "--wetswijziging", "17-verrekenen"),
                            List.of(goed.adres()),
                            List.of(fout.adres()))
                    .map(opties -> gezegd(suite, opties))
                    .toList();
        }
    }

    /** The last thing said. */
    private static String gezegd(String suite, List<String> opties) {
        var uit = new StringWriter();
        var fout = new StringWriter();
        List<String> woorden = new ArrayList<>(List.of("toets", "--features", suite, "--doel"));
        woorden.addAll(opties);
        Conformiteit.voerUit(new PrintWriter(uit, true), new PrintWriter(fout, true), woorden.toArray(String[]::new));
        return fout.toString().isBlank()
                ? uit.toString().lines().reduce("", (eerder, regel) -> regel)
                : fout.toString().strip();
    }
}
