package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers side by side, over HTTP. What they say is for the rules to test; here is how they come and what is refused. */
@ExtendWith(DienstExtension.class)
final class VergelijkingenIT {
    private static final String ENTRY = "/api/v1/wetswijzigingen/01-bijverdiengrenzen";
    private static final String ADRES = ENTRY + "/vergelijkingen";
    private static final String SITUATIE =
            "{'inkomstenUitArbeid':600,'leeftijd':34,'pensioengerechtigd':false,'algemeneBijstand':true}";
    private static final String OORDELEN = "{'bijdrageArbeidsinschakeling':true}";
    private static final String DECEMBER = "{'peildatum':'2026-12-01'}";
    private static final String JANUARI = "{'peildatum':'2027-01-01'}";

    private final Dienst dienst;

    VergelijkingenIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void everyGeval_hasTheAnswerOfTheSingleQuestion() {
        var gevallen = vraag(SITUATIE, DECEMBER + "," + JANUARI)
                .isGelukt()
                .json()
                .getJsonArray("gevallen")
                .getValuesAs(JsonObject.class);
        var alleen = dienst.post(
                        ENTRY + "/versies/geldend/beoordelingen",
                        json("{'peildatum':'2027-01-01','situatie':" + SITUATIE + ",'oordelen':" + OORDELEN + "}"))
                .isGelukt();
        assertEquals(alleen.json(), gevallen.get(1).getJsonObject("beoordeling"));
    }

    @Test
    void theDifference_isThereInNumbersAndInWords() {
        var antwoord = vraag(SITUATIE, DECEMBER + "," + JANUARI).isGelukt();
        assertTrue(
                antwoord.lichaam()
                        .contains(
                                json(
                                        "{'geval':1,'veld':'uitkomst.vrijgelaten','van':150.00,'naar':90.00,'verschil':-60.00,"
                                                + "'zin':'Vanaf 1 januari 2027 houdt u € 60,00 per maand minder over dan op 1 december 2026.'}")),
                antwoord::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | situatie,gevallen | ontbreekt,buiten-bereik",
                "{'situatie':[],'gevallen':[{'peildatum':'2026-01-01'},{'peildatum':'x'}]}"
                        + " | situatie,gevallen[1].peildatum | verkeerd-type,verkeerd-type",
                "{'situatie':S,'gevallen':{}} | gevallen | buiten-bereik",
                "{'situatie':S,'gevallen':[{'peildatum':'2026-01-01'}]} | gevallen | buiten-bereik",
                "{'situatie':S,'gevallen':[null,{'peildatum':'2026-01-01','versie':'2026'}]}"
                        + " | gevallen[0],gevallen[0].peildatum,gevallen[1].versie | verkeerd-type,ontbreekt,onbekende-keuze",
                "{'situatie':S,'gevallen':[{'peildatum':'2026-01-01','bsn':1},{'peildatum':'2026-02-30'}]}"
                        + " | gevallen[0].bsn,gevallen[1].peildatum | onbekend-veld,datum-bestaat-niet",
                "{'situatie':S,'peildatum':'2026-01-01','gevallen':[{'peildatum':'2026-01-01'},{'peildatum':'2027-01-01'}],"
                        + "'oordelen':{'x':1},'beleid':{'y':1}}"
                        + " | peildatum,oordelen.x,beleid.y | onbekend-veld,onbekend-oordeel,onbekend-beleid",
            })
    void aFaultyQuestion_namesPlaceAndKind(String vraag, String paden, String codes) {
        var antwoord = dienst.post(ADRES, json(vraag.replace("S", SITUATIE))).isProbleem(400);
        assertEquals(List.of(paden.split(",")), antwoord.paden());
        assertEquals(List.of(codes.split(",")), antwoord.codes());
    }

    @Test
    void eightGevallenAreAnswered_nineAreNot() {
        vraag(SITUATIE, String.join(",", Collections.nCopies(8, DECEMBER))).isGelukt();
        assertEquals(
                List.of("gevallen"),
                vraag(SITUATIE, String.join(",", Collections.nCopies(9, DECEMBER)))
                        .isProbleem(400)
                        .paden());
    }

    @Test
    void anUnknownEntry_gives404() {
        dienst.post("/api/v1/wetswijzigingen/1/vergelijkingen", "{}").isProbleem(404);
    }

    @Test
    void nothingIsToBeHadWithGet() {
        assertEquals("OPTIONS, POST", dienst.get(ADRES).isProbleem(405).header("Allow"));
    }

    private Antwoord vraag(String situatie, String gevallen) {
        return dienst.post(
                ADRES, json("{'situatie':" + situatie + ",'oordelen':" + OORDELEN + ",'gevallen':[" + gevallen + "]}"));
    }

    private static String json(String tekst) {
        return tekst.replace('\'', '"');
    }
}
