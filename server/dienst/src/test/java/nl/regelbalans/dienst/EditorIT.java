package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenario-editor, as it is used and as it is abused. */
@ExtendWith(DienstExtension.class)
final class EditorIT {
    private static final String EDITOR = "/scenario-editor/05-giften";

    private final Dienst dienst;
    private final String giften;

    EditorIT(Dienst dienst) throws Exception {
        this.dienst = dienst;
        this.giften = Files.readString(Path.of("../../features/05-giften/giften.feature"));
    }

    @Test
    void aWrongExpectation_showsWhatWasExpectedAndWhatCame_andTheStepsAroundIt() {
        var blad = werk("proef", giften.replaceFirst("er telt € 1\\.200,00 mee", "er telt € 1.100,00 mee"));
        assertTrue(blad.contains("scenario&#39;s slagen."), blad);
        assertEquals(1, keer(blad, "class=\"oordeel nee\""), blad);
        assertTrue(blad.contains("<dt>Verwacht</dt>"), blad);
        assertTrue(blad.contains("niet bereikt"), blad);
    }

    @Test
    void theExamplesAsTheyAre_allPass() {
        var blad = werk("proef", giften);
        assertTrue(blad.matches("(?s).*<h2 id=\"melding\">Alle \\d+ scenario&#39;s slagen\\.</h2>.*"), blad);
        assertEquals(0, keer(blad, "class=\"fouten\""), blad);
    }

    @ParameterizedTest
    @CsvSource({
        "maandberekeningen, dertien-lonen.feature, '€ 1.795,67', '€ 1.795,68'",
        "vergelijkingen, vergelijkingen-inkomen.feature, 'verschil van € 17,96', 'verschil van € 17,97'"
    })
    void aLevelAboveTheEntries_isTriedOutToo(String niveau, String bestand, String goed, String fout)
            throws IOException {
        var tekst = Files.readString(Path.of("../../features", niveau, bestand));
        var editor = "/scenario-editor/" + niveau;
        assertTrue(stuur(editor, velden("proef", bestand, tekst)).lichaam().contains("scenario&#39;s slagen.</h2>"));
        var anders = stuur(editor, velden("proef", bestand, tekst.replaceFirst(goed, fout)))
                .lichaam();
        assertEquals(1, keer(anders, "class=\"oordeel nee\""), anders);
    }

    @Test
    void aNewFile_beginsWithAnExampleThatPasses() {
        for (var onderwerp : List.of("05-giften", "vergelijkingen", "maandberekeningen")) {
            var editor = "/scenario-editor/" + onderwerp;
            var begin = Pattern.compile("<textarea[^>]*>\n(.*)</textarea>", Pattern.DOTALL)
                    .matcher(dienst.get(editor).lichaam());
            assertTrue(begin.find());
            var blad = stuur(editor, velden("proef", "nieuw.feature", begin.group(1)))
                    .lichaam();
            assertTrue(blad.contains("Het scenario slaagt."), blad);
        }
    }

    @Test
    void aFault_isToldAtItsLine() {
        var blad = werk("controleer", giften.replaceFirst("staat de uitkomst vast", "staat de uitkomst vas"));
        assertTrue(blad.contains("Er is 1 fout."), blad);
        assertTrue(blad.contains("data-regel=\"17\">Regel 17</a>"), blad);
        assertTrue(blad.contains("is geen bekende zin."), blad);
    }

    @Test
    void whatIsNoFeature_isAFaultToo() {
        assertTrue(werk("proef", "zomaar iets").contains("Deze regel past niet in een feature"));
        assertTrue(werk("proef", "").contains("Er is niets te proberen"));
    }

    @Test
    void aNewNumber_getsItsLineInTheRegister() {
        var meer = giften
                + giften.substring(giften.indexOf("    @PWB-05-001"), giften.indexOf("    @PWB-05-002"))
                        .replace("PWB-05-001", "PWB-05-990");
        var blad = werk("controleer", meer);
        assertTrue(blad.contains("PWB-05-990;actief;eigen rekenwerk;"), blad);
        var register = werk("register", meer);
        assertTrue(register.startsWith("id;status;bron;niet-getoetst-omdat\n"), register);
        assertTrue(register.endsWith("\nPWB-05-990;actief;eigen rekenwerk;\n"), register);
    }

    @Test
    void theDownload_isTheTextItself() {
        var antwoord = stuur(velden("download", "giften.feature", giften));
        assertEquals("attachment; filename=\"giften.feature\"", antwoord.header("Content-Disposition"));
        assertEquals(giften, antwoord.lichaam());
    }

    @Test
    void aNewFile_beginsWithTheFirstFreeNumber() {
        var blad = dienst.get(EDITOR).heeftVasteHeaders().lichaam();
        assertTrue(blad.contains("# language: nl"), blad);
        assertFalse(blad.contains("@PWB-05-001"), blad);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "..",
                "/etc/passwd",
                "giften.feature/../x",
                "GIFTEN",
                "a b",
                ".verborgen",
                "x\r\nSet-Cookie: a=b",
                "\"; filename=\"x"
            })
    void aFileNameThatGoesElsewhere_isRefusedAndNeverEchoedInAHeader(String naam) {
        for (var doe : new String[] {"download", "controleer", "proef", "register", "bewaar"}) {
            var antwoord = stuur(velden(doe, naam, giften));
            assertEquals("", antwoord.header("Content-Disposition"), antwoord::toString);
            assertTrue(
                    antwoord.lichaam().contains("Deze naam kan een bestand niet hebben.")
                            || antwoord.lichaam().contains("Niet bewaard."),
                    antwoord::toString);
            antwoord.heeftVasteHeaders();
        }
    }

    @Test
    void aTextThatIsTooLarge_isRefused() {
        assertEquals(
                413,
                stuur(velden("proef", "giften.feature", "x".repeat(70_000))).status());
        assertEquals(
                413,
                stuur(velden("proef", "giften.feature", "x".repeat(1_100_000))).status());
    }

    @Test
    void aTextOfTooManyOrTooLongLines_isNotEvenRead() {
        assertTrue(werk("proef", "x\n".repeat(1_600)).contains("is het meeste"));
        assertTrue(werk("proef", giften + "  " + "a".repeat(600)).contains("Deze regel is te lang."));
    }

    @Test
    void whatCannotBeSeen_isNamedAtItsLine() {
        assertTrue(werk("controleer", giften + "\u0000\u0007\n").contains("een teken dat niet te zien is"));
        assertTrue(werk("controleer", giften + "  # \u202Eomgekeerd\n").contains("een teken dat niet te zien is"));
        var ruw = dienst.post(
                EDITOR,
                new byte[] {'t', '=', (byte) 0xFF, 0, (byte) 0x80},
                "Content-Type: application/x-www-form-urlencoded");
        assertEquals(400, ruw.status());
    }

    @Test
    void scriptInAText_isShownAsText() {
        var blad = werk("controleer", giften + "\n</textarea><script>alert(1)</script>\n");
        assertFalse(blad.contains("<script>alert"), blad);
        assertTrue(blad.contains("&lt;script&gt;alert(1)"), blad);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/", "file:///etc/passwd", "Leverancier X"})
    void anotherProductThanTheOperatorNamed_isRefused(String doel) {
        var velden = new TreeMap<>(velden("proef", "giften.feature", giften));
        velden.put("doel", doel);
        var antwoord = stuur(velden);
        assertEquals(400, antwoord.status());
        assertTrue(antwoord.lichaam().contains("Dit product is hier niet bekend."), antwoord::toString);
    }

    @Test
    void withoutAFolderOfItsOwn_theServiceSavesNothing() {
        assertTrue(werk("bewaar", giften).contains("Deze dienst bewaart geen scenario&#39;s. Download het bestand."));
    }

    @Test
    void aFormOfAnotherWebsite_savesNothing() {
        var antwoord = stuur(velden("bewaar", "giften.feature", giften), "Sec-Fetch-Site: cross-site");
        assertTrue(antwoord.lichaam().contains("dit kwam niet van deze pagina zelf"), antwoord::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scenario-editor/99-onzin", "/scenario-editor/05-giften?scenario=PWB-01-001"})
    void whatDoesNotExist_isNotFound(String pad) {
        assertEquals(404, dienst.get(pad, "Accept: text/html").status());
    }

    @Test
    void anUnknownButton_isRefused() {
        assertEquals(400, stuur(velden("verwijder", "giften.feature", giften)).status());
    }

    private static int keer(String tekst, String deel) {
        return tekst.split(Pattern.quote(deel), -1).length - 1;
    }

    private String werk(String doe, String tekst) {
        var antwoord = stuur(velden(doe, "giften.feature", tekst)).heeftVasteHeaders();
        assertEquals(200, antwoord.status(), antwoord::toString);
        return antwoord.lichaam();
    }

    private static Map<String, String> velden(String doe, String bestand, String tekst) {
        return Map.of("doe", doe, "bestand", bestand, "tekst", tekst, "bron", "eigen rekenwerk");
    }

    private Antwoord stuur(Map<String, String> velden, String... meer) {
        return stuur(EDITOR, velden, meer);
    }

    private Antwoord stuur(String editor, Map<String, String> velden, String... meer) {
        var lichaam = velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var headers = new ArrayList<>(List.of(meer));
        headers.add("Content-Type: application/x-www-form-urlencoded");
        headers.add("Accept: text/html");
        return dienst.post(editor, lichaam.getBytes(StandardCharsets.US_ASCII), headers.toArray(String[]::new));
    }
}
