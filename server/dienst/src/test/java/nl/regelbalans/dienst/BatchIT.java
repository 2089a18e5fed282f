package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many questions in one request: what each line gets. How the lines travel is in {@link BatchstroomIT}. */
@ExtendWith(DienstExtension.class)
final class BatchIT {
    private static final String ADRES = "/api/v1/beoordelingen";
    private static final String NDJSON = "Content-Type: application/x-ndjson";
    private static final String VRAAG = "'peildatum':'2026-07-01','situatie':{'ontvangsten':[]}";
    private static final String GOED = "{'wetswijziging':'05-giften'," + VRAAG + "}";

    /** The default of the configuration. */
    private static final int MAXIMUM = 1 << 20;

    private final Dienst dienst;

    BatchIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void everyLineIsAnswered_inOrder() {
        var regels = IntStream.range(0, 5000)
                .mapToObj(i -> "{'id':" + i + ",'wetswijziging':'05-giften'," + VRAAG + "}")
                .collect(Collectors.joining("\n"));
        var antwoorden = batch(regels);
        assertEquals(
                IntStream.range(0, 5000).boxed().toList(),
                antwoorden.stream().map(antwoord -> json(antwoord).getInt("id")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'A-7 \\u20ac'", "12", "1.50", "'12'"})
    void theId_comesBackAsItWas_inFrontOfTheAnswer(String id) {
        var zonder = batch(GOED).get(0);
        assertEquals(
                "{" + dubbel("'id':" + id).replace("\\u20ac", "€") + "," + zonder.substring(1),
                batch("{" + VRAAG + ",'id':" + id + ",'wetswijziging':'05-giften'}")
                        .get(0));
    }

    @Test
    void withoutAVersie_theOneInForceAnswers() {
        assertEquals(batch("{'versie':'wet-2026'," + GOED.substring(1)), batch(GOED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "rommel | 400 | geen-json | ~~",
                "~~ | 400 | geen-json | ~~",
                "~   ~ | 400 | geen-json | ~~",
                "[] | 400 | verkeerd-type | ~~",
                "{} {} | 400 | geen-json | ~~",
                "{'wetswijziging':'05-giften','wetswijziging':'05-giften'} | 400 | dubbel-veld | wetswijziging",
                "{} | 400 | ontbreekt | wetswijziging",
                "{'id':[],'wetswijziging':5,'versie':null} | 400 | verkeerd-type,verkeerd-type,verkeerd-type"
                        + " | id,wetswijziging,versie",
                "{'wetswijziging':'05-giften','x':1} | 400 | onbekend-veld,ontbreekt,ontbreekt | x,peildatum,situatie",
            })
    void aFaultyLine_namesPlaceAndKind_andTheNextIsAnswered(String regel, int status, String codes, String paden) {
        var antwoorden = batch(GOED + "\n" + regel + "\n" + GOED);
        assertEquals(3, antwoorden.size());
        var probleem = new Antwoord(status, Map.of(), antwoorden.get(1));
        assertEquals(status, probleem.json().getInt("status"));
        assertEquals(List.of(codes.split(",")), probleem.codes());
        assertEquals(List.of(paden.split(",")), probleem.paden());
        assertEquals(antwoorden.get(0), antwoorden.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'wetswijziging':'05-geften'", "'wetswijziging':'05-giften','versie':'wet-1826'"})
    void whatDoesNotExist_isSaidWithTheIdOfTheLine(String adres) {
        var antwoord = json(batch("{'id':'x'," + adres + "," + VRAAG + "}").get(0));
        assertEquals(404, antwoord.getInt("status"));
        assertEquals("x", antwoord.getString("id"));
    }

    @Test
    void invalidUtf8_isAFaultOfItsLineOnly() {
        var lichaam = (dubbel(GOED) + "\n{\"id\":\"\u00e9\"}\n" + dubbel(GOED)).getBytes(StandardCharsets.ISO_8859_1);
        var antwoorden = regels(dienst.post(ADRES, lichaam, NDJSON));
        assertEquals(
                List.of(200, 400, 200), antwoorden.stream().map(BatchIT::status).toList());
    }

    @Test
    void aLineOfTheLargestSizeIsAnswered_oneByteMoreIsNot_andTheNextOneIs() {
        var goed = dubbel(GOED);
        var grootste = goed + " ".repeat(MAXIMUM - goed.length());
        var antwoorden = batch(grootste + "\n" + grootste + " \n" + grootste + " ".repeat(MAXIMUM) + "\n" + goed);
        assertEquals(
                List.of(200, 413, 413, 200),
                antwoorden.stream().map(BatchIT::status).toList());
        assertEquals(
                dienst.post("/api/v1/wetswijzigingen/05-giften/versies/geldend/beoordelingen", grootste + " ")
                        .isProbleem(413)
                        .lichaam(),
                antwoorden.get(1));
    }

    @Test
    void anEmptyBody_hasNoLinesAndGetsNone() {
        assertEquals(List.of(), batch(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n"})
    void theEndOfALine_isNoLine(String einde) {
        int lege = einde.equals("\n\n") ? 1 : 0;
        assertEquals(1 + lege, batch(GOED + einde).size());
        assertEquals(2 + lege, batch(GOED + einde + GOED).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Zonder: type",
                "Content-Type: application/json",
                "Content-Type: application/x-ndjson; charset=iso-8859-1",
                "Content-Type: application/x-ndjson\r\nContent-Encoding: gzip"
            })
    void anythingButNdjsonInUtf8_gives415(String headers) {
        dienst.post(ADRES, dubbel(GOED).getBytes(StandardCharsets.UTF_8), headers)
                .isProbleem(415);
    }

    @Test
    void whoWantsAnotherForm_gets406() {
        dienst.post(ADRES, dubbel(GOED).getBytes(StandardCharsets.UTF_8), NDJSON, "Accept: application/json")
                .isProbleem(406);
    }

    @Test
    void motiveringNee_leavesOutWhyAndNothingElse() {
        var adres = "/api/v1/wetswijzigingen/05-giften/versies/geldend/beoordelingen";
        var alleen = dubbel("{" + VRAAG + "}");
        var met = json(dienst.post(adres + "?motivering=ja", alleen).isGelukt().lichaam());
        var zonder = dienst.post(adres + "?motivering=nee", alleen).isGelukt().lichaam();
        assertEquals(dienst.post(adres, alleen).json(), met);
        assertTrue(met.containsKey("motivering") && met.containsKey("normen"));
        assertEquals(
                Json.createObjectBuilder(met)
                        .remove("motivering")
                        .remove("normen")
                        .build(),
                json(zonder));
        assertEquals(
                List.of(zonder),
                regels(dienst.post(ADRES + "?motivering=nee", dubbel(GOED).getBytes(StandardCharsets.UTF_8), NDJSON)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nee%20", "NEE", "", "0"})
    void anotherChoiceThanJaOrNee_gives400(String keuze) {
        var antwoord = dienst.post(
                        ADRES + "?motivering=" + keuze, dubbel(GOED).getBytes(StandardCharsets.UTF_8), NDJSON)
                .isProbleem(400);
        assertEquals(List.of("onbekende-keuze"), antwoord.codes());
        assertEquals(List.of("motivering"), antwoord.paden());
    }

    @Test
    void nothingIsToBeHadWithGet() {
        assertEquals("OPTIONS, POST", dienst.get(ADRES).isProbleem(405).header("Allow"));
    }

    private List<String> batch(String regels) {
        return regels(dienst.post(ADRES, dubbel(regels).getBytes(StandardCharsets.UTF_8), NDJSON));
    }

    private static List<String> regels(Antwoord antwoord) {
        assertEquals(200, antwoord.status(), antwoord::toString);
        assertEquals("application/x-ndjson", antwoord.header("Content-Type"));
        antwoord.heeftVasteHeaders().verraadtNiets();
        assertFalse(antwoord.lichaam().contains("\r"));
        return antwoord.lichaam().lines().toList();
    }

    private static int status(String regel) {
        return json(regel).getValue("/status").getValueType() == JsonValue.ValueType.NUMBER
                ? json(regel).getInt("status")
                : 200;
    }

    private static JsonObject json(String regel) {
        try (var lezer = Json.createReader(new StringReader(regel))) {
            return lezer.readObject();
        }
    }

    private static String dubbel(String tekst) {
        return tekst.replace('\'', '"');
    }
}
