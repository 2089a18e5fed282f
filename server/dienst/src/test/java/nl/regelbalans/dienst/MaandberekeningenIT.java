package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a household has in hand, over HTTP. What it is, is for the rules to test; here is how it comes and what is refused. */
@ExtendWith(DienstExtension.class)
final class MaandberekeningenIT {
    private static final String MAAND = "/api/v1/maandberekeningen";
    private static final String JAAR = "/api/v1/jaarberekeningen";
    private static final String LOON =
            "{'soort':'tegenwoordige-arbeid','vakantiegeld':'opbouw','loon':{'periode':'vier-weken',"
                    + "'netto':500,'eersteDag':'2025-12-29','eersteBetaling':'2026-01-23'},'betalingen':[],'betaaldVakantiegeld':[]}";
    private static final String GEZIN = gezin("[" + LOON + "]");
    private static final String OORDELEN = "{'vrijlating':{'bijdrageArbeidsinschakeling':false}}";

    private final Dienst dienst;

    MaandberekeningenIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void aMonth_isAnsweredWithItsSchakels() {
        var antwoord = dienst.post(MAAND, maand("2026-03-01", GEZIN)).isGelukt();
        assertEquals("vastgesteld", antwoord.json().getString("status"));
        // 500 × 13 / 12 = 541,67; with 8 % 585,00; (1.401,50 - 585,00) less 5 % is 775,67; 500,00 comes in
        assertTrue(antwoord.lichaam().contains("\"inHanden\":1275.67,\"tekort\":55.75"), antwoord::toString);
        assertEquals(
                List.of(
                        "vermogen",
                        "norm",
                        "norm-zonder-vakantietoeslag",
                        "inkomen-1",
                        "vrijlating",
                        "bijstand",
                        "bufferbudget"),
                antwoord.json().getJsonArray("schakels").getValuesAs(JsonObject.class).stream()
                        .map(schakel -> schakel.getString("schakel"))
                        .toList());
    }

    @Test
    void aSchakel_isAQuestionThatCanBeAskedAlone() {
        var schakel = dienst.post(MAAND, maand("2026-03-01", GEZIN))
                .json()
                .getJsonArray("schakels")
                .getJsonObject(3);
        var alleen = dienst.post(
                        "/api/v1/wetswijzigingen/" + schakel.getString("wetswijziging") + "/versies/"
                                + schakel.getString("versie") + "/beoordelingen",
                        schakel.getJsonObject("vraag").toString())
                .isGelukt();
        assertEquals(schakel.getJsonObject("beoordeling"), alleen.json());
    }

    @Test
    void theSameQuestion_givesTheSameBytes() {
        var vraag = jaar("2026-01-01", "2026-12-31");
        assertEquals(
                dienst.post(JAAR, vraag).lichaam(), dienst.post(JAAR, vraag).lichaam());
    }

    @Test
    void twelveMonthsUnderTwoLawsAreAnswered_thirteenAreNot() {
        var antwoord = dienst.post(JAAR, jaar("2026-01-01", "2026-12-31")).isGelukt();
        assertTrue(
                antwoord.lichaam().contains("In alle maanden samen hebt u € 115,25 meer in handen."),
                () -> antwoord.json().get("verschillen").toString());
        assertEquals(
                List.of("totEnMet"),
                dienst.post(JAAR, jaar("2026-01-01", "2027-01-31"))
                        .isProbleem(400)
                        .paden());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | peildatum,situatie | ontbreekt,ontbreekt",
                "{'peildatum':'2026-03-01','situatie':[]} | situatie | verkeerd-type",
                "{'peildatum':'2026-03-01','situatie':G,'bsn':1} | bsn | onbekend-veld",
                "{'peildatum':'2026-03-01','situatie':G,'versies':[],'oordelen':1,'beleid':null}"
                        + " | versies,oordelen,beleid | verkeerd-type,verkeerd-type,verkeerd-type",
                "{'peildatum':'2026-03-01','situatie':G,'versies':{'05-giften':'2026','5':'x'}}"
                        + " | versies.5,versies.05-giften | onbekend-veld,onbekende-keuze",
                "{'peildatum':'2026-03-01','situatie':G,'oordelen':{'vrijlating':{'x':1},'inkomen-9':{}}}"
                        + " | oordelen.inkomen-9,oordelen.vrijlating.x | onbekend-veld,onbekend-oordeel",
                "{'peildatum':'2026-03-01','situatie':G,'beleid':{'17-verrekenen-inkomsten':{'x':1}}}"
                        + " | beleid.17-verrekenen-inkomsten.x | onbekend-beleid",
                "{'peildatum':'2024-03-01','situatie':G} | situatie.bijstand | tegenstrijdig",
            })
    void aFaultyQuestion_namesPlaceAndKind(String vraag, String paden, String codes) {
        var antwoord = dienst.post(MAAND, json(vraag.replace("G", GEZIN))).isProbleem(400);
        assertEquals(List.of(paden.split(",")), antwoord.paden());
        assertEquals(List.of(codes.split(",")), antwoord.codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {MAAND, JAAR})
    void whatIsNoJson_orTooDeep_orTooLarge_isRefused(String adres) {
        dienst.post(adres, "{").isProbleem(400);
        dienst.post(adres, "{\"situatie\":" + "[".repeat(50) + "]".repeat(50) + "}")
                .isProbleem(400);
        dienst.post(adres, "{\"a\":\"" + "x".repeat(1 << 20) + "\"}").isProbleem(413);
        dienst.post(adres, new byte[] {'{', '}'}, "Content-Type: text/plain").isProbleem(415);
        dienst.get(adres).isProbleem(405);
    }

    @Test
    void longLists_areRefusedBeforeAnythingIsComputed() {
        var vraag = maand("2026-03-01", gezin("[" + String.join(",", Collections.nCopies(11, LOON)) + "]"));
        assertEquals(
                List.of("situatie.inkomsten"),
                dienst.post(MAAND, vraag).isProbleem(400).paden());
    }

    @Test
    void nothingOfAHouseholdComesInTheLog() throws IOException {
        dienst.post(MAAND, maand("2026-03-01", GEZIN.replace("500", "543.21"))).isGelukt();
        dienst.post(MAAND, maand("2026-03-01", GEZIN.replace("500", "543.211"))).isProbleem(400);
        assertFalse(dienst.logboek().contains("543.21"));
    }

    private static String gezin(String inkomsten) {
        return "{'belanghebbende':{'leeftijd':45},'medebewoners':[],'bijstand':{'begin':'2025-06-01','ingezet':[],"
                + "'bewaard':300},'inkomsten':" + inkomsten + ",'giften':[]}";
    }

    private static String maand(String peildatum, String gezin) {
        return json("{'peildatum':'" + peildatum + "','situatie':" + gezin + ",'oordelen':" + OORDELEN + "}");
    }

    private static String jaar(String van, String totEnMet) {
        return json("{'van':'" + van + "','totEnMet':'" + totEnMet + "','situatie':" + GEZIN + ",'oordelen':" + OORDELEN
                + ",'gevallen':[{},{'versies':{'17-verrekenen-inkomsten':'consultatie-2023',"
                + "'18-vakantiegeld-ikb':'consultatie-2023'}}]}");
    }

    private static String json(String tekst) {
        return tekst.replace('\'', '"');
    }
}
