package nl.regelbalans.conformance.aansluiten;

import static nl.regelbalans.conformance.Proefproduct.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.opdracht.Conformiteit;
import nl.regelbalans.conformance.toets.Bevinding;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every message that a vendor can meet stands on the page, and every message on the page can be met. */
class MeldingenTest {

    private static final String GRONDSLAG = "{'aanduiding':'artikel 31, tweede lid, onderdeel m, Participatiewet',"
            + "'wet':'Participatiewet','artikel':'31','lid':'2','onderdeel':'m'}";

    @TempDir
    private Path map;

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
                        .distinct()
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
        meldingen.add(stilte(new ExecDoel("./dit-programma-is-er-niet", HttpDoel.GEWONE_WACHTTIJD, regel -> {})));
        meldingen.addAll(stil(Features.lees(Proef.map())));
        meldingen.addAll(stil(Features.ingebouwd()));
        return meldingen;
    }

    /** What is said of a product that claims nothing but 05-giften, and never says anything again. */
    private static List<String> stil(Features features) {
        Doel stil = verzoek -> {
            if (verzoek.methode().equals("GET")) {
                return Proefproduct.goed().stuur(verzoek);
            }
            throw new GeenAntwoord(Netfout.ZWIJGT.melding());
        };
        return new Toets(features, new Selectie(Set.of(), Set.of("wet-2026")))
                .voerUit(stil).zaken().stream()
                        .flatMap(zaak -> zaak.bevinding().stream())
                        .map(Bevinding::gekregen)
                        .distinct()
                        .toList();
    }

    private static String stilte(Doel doel) {
        try {
            return doel.stuur(Verzoek.get("/conformiteit")).kort();
        } catch (GeenAntwoord stilte) {
            return stilte.getMessage();
        }
    }

    private List<String> verwacht() {
        var toets = new Toets(Features.lees(suite()), Selectie.alles());
        return fouten().flatMap(fout -> toets.voerUit(met(fout)).zaken().stream())
                .map(Zaakuitslag::bevinding)
                .flatMap(Optional::stream)
                .map(Bevinding::verwacht)
                .toList();
    }

    private static Stream<UnaryOperator<Antwoord>> fouten() {
        return Stream.of(
                antwoord -> new Antwoord(200, "text/plain", antwoord.json(), antwoord.tekst()),
                antwoord -> Antwoord.json(400, json("{'type':'x','title':'x','detail':'x','status':400,'fouten':[]}")),
                antwoord -> Antwoord.json(400, json("{'type':'x','title':'x','detail':'x','status':200}")),
                antwoord -> Antwoord.json(
                        400,
                        json(
                                "{'type':'x','title':'x','detail':'x','status':400,'fouten':[{'code':'x','uitleg':'x'}]}")),
                antwoord -> Antwoord.json(404, json("{}")),
                antwoord -> Antwoord.json(200, json("{}")),
                zet("wetswijziging", "'06'"),
                zet("versie", "'oud'"),
                zet("versie", "'wet-2015'"),
                zet("peildatum", "'2025-01-02'"),
                zet("rechtskracht", "'geen'"),
                zet("geldigheid", "{}"),
                zet("geldigheid", "{'van':'2030-01-01'}"),
                zet("geldigheid", "{'van':'ooit'}"),
                zet("situatie", "{}"),
                zet("status", "'ja'"),
                zet("status", "'vastgesteld'"),
                zet("status", "'niet-te-bepalen'"),
                zet("uitkomst", "{}"),
                zet("uitkomst", "{'vrij':1,'overschot':1}"),
                zet("uitkomst", "{'vrij':1200,'overschot':0,'meer':1}"),
                zet("maatwerk", "'16-maatwerk'"),
                zet(
                        "vragen",
                        "[{'oordeel':'x','vraag':'x','ruimte':'open-norm','grondslag':" + GRONDSLAG
                                + ",'waarde':{'type':'number'}}]"),
                zet(
                        "vragen",
                        "[{'oordeel':'verantwoord','vraag':'x','ruimte':'open-norm','grondslag':" + GRONDSLAG
                                + ",'waarde':{'type':'number'}}]"),
                zet(
                        "vragen",
                        "[{'oordeel':'verantwoord','vraag':'x','ruimte':'beoordelingsruimte','grondslag':" + GRONDSLAG
                                + ",'waarde':{'type':'boolean'}}]"),
                zet("vragen", "[{'oordeel':'x','vraag':'x','ruimte':'open-norm','grondslag':" + GRONDSLAG + "}]"),
                zet("vragen", "[{'oordeel':'x','vraag':'x','ruimte':'open-norm','grondslag':{'aanduiding':'x'}}]"),
                zet("vragen", "[{'oordeel':'x','vraag':'x','ruimte':'x'}]"),
                zet("motivering", "[]"),
                zet("motivering", "[{}]"),
                zet("motivering", "[{'zin':'x'}]"),
                zet("motivering", "[{'zin':'x','grondslag':" + GRONDSLAG + "}]"),
                zet("motivering", "[{'zin':'x','grondslag':" + GRONDSLAG + ",'invoer':{},'uitkomst':{}}]"),
                zet("motivering", "[{'zin':'x','grondslag':{'aanduiding':'x'},'invoer':{},'uitkomst':{}}]"),
                zet("motivering", "[{'zin':'x','grondslag':{'aanduiding':'artikel 31, Participatiewet'}}]"),
                zet("motivering", "[{'zin':'x','grondslag':{'aanduiding':'x','jci':'x'}}]"),
                zet("normen", "7"),
                zet("normen", "[" + norm("'7'", "'zekerheid':'onzeker'") + "]"),
                zet("normen", "[" + norm("7", "'van':'2030-01-01'") + "]"),
                zet("normen", "[" + norm("7", "'zekerheid':'x'") + "]"),
                zet("normen", "[" + norm("7", "'zekerheid':'onzeker'") + "]"),
                zet(
                        "normen",
                        "[" + norm("7", "'zekerheid':'vastgesteld'") + "," + norm("7", "'zekerheid':'vastgesteld'")
                                + "]"),
                zet("zekerheid", "{'graad':'onzeker'}"),
                zet("beleid", "7"),
                zet("reden", "'x'"));
    }

    private static String norm(String waarde, String rest) {
        return "{'naam':'n','omschrijving':'x','eenheid':'x','bron':'x','grondslag':" + GRONDSLAG + ",'waarde':"
                + waarde + "," + rest + "}";
    }

    /** The suite of the tests, and what it has no scenario for. */
    private Path suite() {
        for (String pad : List.of("algemeen/woorden.yaml", "05-giften/woorden.yaml", "05-giften/giften.feature")) {
            Proef.schrijf(map, pad, Proef.lees(pad));
        }
        Proef.schrijf(map, "05-giften/woorden.yaml", Proef.lees("05-giften/woorden.yaml") + """
                - zin: de gemeente heeft een grens van {bedrag}
                  vult: { beleid.grens: $1, situatie.ontvangsten: [] }
                - zin: de norm {code} is {bedrag}
                  gebruikt: { naam: $1, waarde: $2 }
                - zin: er is geen uitkomst
                  ontbreekt: uitkomst
                """);
        Proef.schrijf(map, "05-giften/meer.feature", Proef.feature("""
                    @PWB-05-101 @wet-2026 @wet @jurist
                    Scenario: Beleid
                      Gegeven de peildatum is 1 mei 2026
                      En de gemeente heeft een grens van € 1,00
                      Als de regel wordt toegepast
                      Dan er is geen uitkomst

                    @PWB-05-102 @wet-2026 @wet @jurist
                    Scenario: Een norm
                      Gegeven de peildatum is 1 mei 2026
                      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
                      Als de regel wordt toegepast
                      Dan de norm grens is € 1,00

                    @PWB-05-103 @wet-2026 @wet @jurist
                    Scenario: Geen uitkomst
                      Gegeven de peildatum is 1 mei 2026
                      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
                      Als de regel wordt toegepast
                      Dan er is geen uitkomst

                    @PWB-05-104 @consultatie-2023 @wet @jurist
                    Scenario: Een voorstel
                      Gegeven de peildatum is 1 mei 2026
                      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
                      Als de regel wordt toegepast
                      Dan er is geen uitkomst

                    @PWB-05-105 @oud-recht @wet @jurist
                    Scenario: Niet bekend
                      Gegeven de peildatum is 1 mei 2026
                      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
                      Als de regel wordt toegepast
                      Dan er is geen uitkomst

                    @PWB-05-106 @geldend @wet @jurist
                    Scenario: Wat nu geldt
                      Gegeven de peildatum is 1 mei 2026
                      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
                      Als de regel wordt toegepast
                      Dan er is geen uitkomst
                """));
        return map;
    }

    /** A product that knows each version but wet-2015, makes nothing of the difference, and makes one fault. */
    private static Doel met(UnaryOperator<Antwoord> fout) {
        return verzoek -> {
            if (verzoek.methode().equals("GET")) {
                return Antwoord.json(200, json("""
                        {'product':'Fout','versie':'1','leverancier':'x',
                         'wetswijzigingen':[{'id':'05-giften','versies':['wet-2026','consultatie-2023','geldend']}]}"""));
            }
            String versie = verzoek.pad().split("/", -1)[4];
            Antwoord goed = Proefproduct.goed()
                    .stuur(Verzoek.post(
                            verzoek.pad().replaceFirst("versies/(?!wet-2015)[^/]+", "versies/wet-2026"),
                            verzoek.inhoud().orElseThrow()));
            return fout.apply(
                    goed.status() == 200 && versie.equals("consultatie-2023")
                            ? zet("rechtskracht", "'voorstel'")
                                    .apply(zet("versie", "'consultatie-2023'").apply(goed))
                            : goed);
        };
    }

    private static UnaryOperator<Antwoord> zet(String veld, String waarde) {
        JsonValue nieuw = json("{'x':" + waarde + "}").get("x");
        return antwoord -> antwoord.status() == 200
                ? Antwoord.json(200, met(antwoord.json().orElseThrow(), veld, nieuw))
                : antwoord;
    }

    private static JsonObject met(JsonObject antwoord, String veld, JsonValue waarde) {
        return Json.createObjectBuilder(antwoord).add(veld, waarde).build();
    }

    private List<String> gezegdOpDeOpdrachtregel() {
        String suite = Proef.map().toString();
        String gebreken = Proef.schrijf(map, "gebreken.csv", "id;reden;totEnMet\nPWB-05-001;later;2999-01-01\n")
                .toString();
        String geenGebreken =
                Proef.schrijf(map, "leeg.csv", "nummer\nPWB-05-001\n").toString();
        try (var goed = new Proefserver(Proefserver.van(Proefproduct.goed()));
                var fout = new Proefserver(Proefserver.van(new Proefproduct(antwoord -> json("{}"))))) {
            return Stream.of(
                            List.of("voorbeeld.nl"),
                            List.of("exec:'adapter"),
                            List.of("http://localhost:1"),
                            List.of(goed.adres(), "--wetswijziging", "99"),
                            List.of(goed.adres(), "--versie", "99"),
                            List.of(goed.adres(), "--id", "99"),
                            List.of(goed.adres(), "--preset", "?"),
                            List.of(goed.adres(), "--wachttijd", "0"),
                            List.of(goed.adres(), "--gelijktijdig", "0"),
                            List.of(goed.adres(), "--bekende-gebreken", geenGebreken),
                            List.of(
                                    fout.adres(),
                                    "--id",
                                    "PWB-05-001",
                                    "--id",
                                    "PWB-05-005",
                                    "--bekende-gebreken",
                                    gebreken),
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
