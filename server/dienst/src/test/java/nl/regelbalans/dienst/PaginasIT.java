package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as they come over the wire. How they behave in a browser stands in BrowserIT. */
@ExtendWith(DienstExtension.class)
final class PaginasIT {
    private final Dienst dienst;

    PaginasIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void theFrontPage_listsEveryEntryOfTheCatalogue() {
        var blad = blad("/");
        wetswijzigingen().forEach(wetswijziging -> assertTrue(blad.contains(wetswijziging.getString("titel"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 'Oud recht, vanaf 1 januari 2024 tot en met 31 december 2026'",
        "2027-01-01, 'Wet 2027, vanaf 1 januari 2027'"
    })
    void theFrontPage_saysWhatHoldsOnTheChosenDay(String dag, String stand) {
        var blad = blad("/?zoek=bijverdiengrenzen&peildatum=" + dag);
        assertTrue(blad.contains(stand), blad);
        assertTrue(blad.contains("1 van 22 wetswijzigingen"), blad);
    }

    @Test
    void searching_findsAnEntryByItsArticle() {
        var blad = blad("/?zoek=onderdeel+m+artikel+31");
        assertTrue(blad.contains("Giften en kostenbesparende bijdragen"));
        assertFalse(blad.contains("De zoektermijn van vier weken voor jongeren"));
    }

    @TestFactory
    Stream<DynamicTest> everyEntry_hasAPageThatTellsItsVersionsRoomAndDoubts() {
        return wetswijzigingen()
                .map(wetswijziging -> DynamicTest.dynamicTest(wetswijziging.getString("id"), () -> {
                    var adres = "/wetswijzigingen/" + wetswijziging.getString("id");
                    var blad = blad(adres);
                    for (var versie : wetswijziging.getJsonArray("versies").getValuesAs(JsonObject.class)) {
                        var naam = versie.getString("versie");
                        var gegevens = dienst.get("/api/v1" + adres + "/versies/" + naam)
                                .json();
                        teksten(gegevens).forEach(tekst -> assertTrue(blad.contains(html(tekst)), naam + ": " + tekst));
                    }
                }));
    }

    private static Stream<String> teksten(JsonObject versie) {
        return Stream.of(
                        Stream.of(versie.getString("kern")),
                        velden(versie, "grondslagen", "aanduiding"),
                        velden(versie, "oordelen", "vraag"),
                        velden(versie, "beleid", "uitleg"))
                .flatMap(teksten -> teksten);
    }

    private static Stream<String> velden(JsonObject versie, String lijst, String veld) {
        return versie.getJsonArray(lijst).getValuesAs(JsonObject.class).stream().map(deel -> deel.getString(veld));
    }

    /** As the templates write it. */
    private static String html(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("=", "&#x3D;");
    }

    @Test
    void aVersionThatIsNoLongerLaw_linksToTheTextOfItsOwnTime() {
        assertTrue(blad("/wetswijzigingen/05-giften?peildatum=2026-11-22")
                .contains(html("BWBR0015703&artikel=31&lid=2&g=2025-12-31")));
    }

    @TestFactory
    Stream<DynamicTest> theExamples_areAllThereAndAllPass() {
        return Stream.concat(
                        wetswijzigingen().map(wetswijziging -> "/wetswijzigingen/" + wetswijziging.getString("id")),
                        Stream.of("/vergelijkingen", "/maandberekeningen"))
                .map(onderwerp -> DynamicTest.dynamicTest(onderwerp, () -> {
                    var begin = blad(onderwerp + "/voorbeelden");
                    int aantal = voorbeelden(begin);
                    assertTrue(aantal > 0);
                    int samen = 0;
                    for (var versie : versies(begin)) {
                        var blad = blad(versie);
                        int hier = voorbeelden(blad);
                        assertTrue(blad.contains("aria-current=\"page\">" + kop(blad) + " (" + hier + ")<"), blad);
                        assertTrue(hier <= aantal, "without a choice, the version with most of them");
                        assertTrue(gewicht(blad) + gewicht(blad("/opmaak/regelbalans.css")) <= 150_000, versie);
                        samen += hier;
                    }
                    assertTrue(begin.contains(samen + " van " + samen + " geslaagd"), begin);
                }));
    }

    private static int voorbeelden(String blad) {
        return blad.split("<details class=\"voorbeeld\"", -1).length - 1;
    }

    private static List<String> versies(String blad) {
        return Pattern.compile("href=\"([^\"]*/voorbeelden\\?versie=[^\"]*)\"")
                .matcher(blad)
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }

    /** How the chosen version is called. */
    private static String kop(String blad) {
        var gekozen = Pattern.compile("aria-current=\"page\">(.*?) \\(").matcher(blad);
        assertTrue(gekozen.find(), blad);
        return gekozen.group(1);
    }

    @Test
    void examplesOfAVersionThatDoesNotExist_areRefused() {
        var adres = "/wetswijzigingen/05-giften/voorbeelden?versie=";
        dienst.get(adres + "onzin").isProbleem(404);
        dienst.get("/maandberekeningen/voorbeelden?versie=week").isProbleem(404);
        assertTrue(blad("/wetswijzigingen/07-participatieplicht/voorbeelden?versie=wet-2027")
                .contains("Hiervan zijn nog geen voorbeelden."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x",
                "/x/voorbeelden",
                "/wetswijzigingen/99-onzin",
                "/wetswijzigingen/05-giften/",
                "/wetswijzigingen"
            })
    void anUnknownAddress_isAPageForABrowser_andProblemDetailsForAProgram(String pad) {
        var blad = dienst.get(pad, "Accept: text/html,application/xhtml+xml,*/*;q=0.8");
        assertEquals(404, blad.status());
        assertEquals(
                "text/html;charset=utf-8",
                blad.header("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT));
        assertTrue(blad.lichaam().contains("<h1>Dit adres bestaat niet</h1>"));
        blad.heeftVasteHeaders();
        dienst.get(pad).isProbleem(404);
    }

    @Test
    void theApi_answersABrowserInJsonToo() {
        dienst.get("/api/v1/x", "Accept: text/html").isProbleem(404);
    }

    @Test
    void aDayThatDoesNotExist_isExplained() {
        var blad = dienst.get("/?peildatum=2026-02-30", "Accept: text/html");
        assertEquals(400, blad.status());
        assertTrue(blad.lichaam().contains("Deze datum bestaat niet."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/opmaak/regelbalans.css"})
    void onlyItsOwnFiles_mayBeLoaded(String pad) {
        assertTrue(dienst.get(pad)
                .heeftVasteHeaders()
                .header("Content-Security-Policy")
                .startsWith("default-src 'self';"));
    }

    @Test
    void whatIsSearchedFor_isWrittenAsText() {
        assertTrue(blad("/?zoek=%3Cscript%3E").contains("“&lt;script&gt;”"));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheApiPage_asksAQuestionThatIsAnswered() {
        var opdrachten = Pattern.compile("<pre tabindex=\"0\">(curl .*?)</pre>", Pattern.DOTALL)
                .matcher(blad("/api"))
                .results()
                .map(gevonden -> tekst(gevonden.group(1)))
                .toList();
        assertEquals(wetswijzigingen().count(), opdrachten.size());
        return opdrachten.stream()
                .map(opdracht ->
                        DynamicTest.dynamicTest(opdracht.lines().findFirst().orElseThrow(), () -> {
                            var proces = new ProcessBuilder("sh", "-e", "-c", opdracht).start();
                            var uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                            assertTrue(uitvoer.startsWith("{\"aard\":\"berekening, geen besluit\""), uitvoer);
                        }));
    }

    private static String tekst(String html) {
        return html.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&#x3D;", "=")
                .replace("&amp;", "&");
    }

    private static int gewicht(String blad) {
        return blad.getBytes(StandardCharsets.UTF_8).length;
    }

    private String blad(String pad) {
        var antwoord = dienst.get(pad).heeftVasteHeaders();
        assertEquals(200, antwoord.status(), antwoord::toString);
        return antwoord.lichaam();
    }

    private Stream<JsonObject> wetswijzigingen() {
        return dienst
                .get("/api/v1/wetswijzigingen")
                .json()
                .getJsonArray("wetswijzigingen")
                .getValuesAs(JsonObject.class)
                .stream();
    }
}
