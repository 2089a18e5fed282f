package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that cannot be answered: each is refused as a whole, with its place and what to do. */
@ExtendWith(DienstExtension.class)
final class VragenIT {
    private static final String GIFTEN = "/api/v1/wetswijzigingen/05-giften/versies/wet-2026/beoordelingen";
    private static final String LOON = "/api/v1/wetswijzigingen/01-bijverdiengrenzen/versies/geldend/beoordelingen";
    private static final String PERSOON =
            "\"inkomstenUitArbeid\":600,\"leeftijd\":34,\"pensioengerechtigd\":false,\"algemeneBijstand\":true";

    private final Dienst dienst;

    VragenIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // the question as a whole
                "{} | peildatum,situatie | ontbreekt,ontbreekt",
                "{'situatie':{'ontvangsten':[]}} | peildatum | ontbreekt",
                "{'peildatum':'2026-07-01'} | situatie | ontbreekt",
                "{'peildatum':null,'situatie':{'ontvangsten':[]}} | peildatum | verkeerd-type",
                "{'peildatum':20260701,'situatie':{'ontvangsten':[]}} | peildatum | verkeerd-type",
                "{'peildatum':'1-7-2026','situatie':{'ontvangsten':[]}} | peildatum | verkeerd-type",
                "{'peildatum':'2026-7-1','situatie':{'ontvangsten':[]}} | peildatum | verkeerd-type",
                "{'peildatum':'2026-07-01T00:00:00Z','situatie':{'ontvangsten':[]}} | peildatum | verkeerd-type",
                "{'peildatum':'2026-02-29','situatie':{'ontvangsten':[]}} | peildatum | datum-bestaat-niet",
                "{'peildatum':'2026-13-01','situatie':{'ontvangsten':[]}} | peildatum | datum-bestaat-niet",
                "{'peildatum':'0001-01-01','situatie':{'ontvangsten':[]}} | peildatum | buiten-bereik",
                "{'peildatum':'9999-12-31','situatie':{'ontvangsten':[]}} | peildatum | buiten-bereik",
                "{'peildatum':'2026-07-01','situatie':[]} | situatie | verkeerd-type",
                "{'peildatum':'2026-07-01','situatie':'geen'} | situatie | verkeerd-type",
                "{'peildatum':'2026-07-01','situatie':null} | situatie | verkeerd-type",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'bsn':'x'} | bsn | onbekend-veld",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'oordelen':[]} | oordelen | verkeerd-type",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'oordelen':null} | oordelen | verkeerd-type",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'beleid':true} | beleid | verkeerd-type",
                // the situatie
                "{'peildatum':'2026-07-01','situatie':{}} | situatie.ontvangsten | ontbreekt",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':{}}} | situatie.ontvangsten | verkeerd-type",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[1]}} | situatie.ontvangsten[0] | verkeerd-type",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[],'naam':'x'}} | situatie.naam | onbekend-veld",
                "{'peildatum':'2026-07-01','situatie':{'Ontvangsten':[],'ontvangsten':[]}} | situatie.Ontvangsten | onbekend-veld",
                // an oordeel or beleid
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'oordelen':{'gunfactor':1}} | oordelen.gunfactor | onbekend-oordeel",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'oordelen':{'verantwoord':true}} | oordelen.verantwoord | verkeerd-type",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'oordelen':{'verantwoord':0.001}} | oordelen.verantwoord | te-veel-decimalen",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'oordelen':{'aard':'Inkomen'}} | oordelen.aard | onbekende-keuze",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'oordelen':{'aard':1}} | oordelen.aard | verkeerd-type",
                "{'peildatum':'2026-07-01','situatie':{'ontvangsten':[]},'beleid':{'giftengrens':1800}} | beleid.giftengrens | onbekend-beleid",
            })
    void aFaultyQuestion_namesPlaceAndKind(String vraag, String paden, String codes) {
        var antwoord = dienst.post(GIFTEN, vraag.replace('\'', '"')).isProbleem(400);
        assertEquals(List.of(paden.split(",")), antwoord.paden());
        assertEquals(List.of(codes.split(",")), antwoord.codes());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"1200\"', verkeerd-type",
        "true, verkeerd-type",
        "null, verkeerd-type",
        "[], verkeerd-type",
        "1200.001, te-veel-decimalen",
        "1200.000000001, te-veel-decimalen",
        "-0.01, buiten-bereik",
        "1000000000, buiten-bereik",
        "1e20, buiten-bereik"
    })
    void anAmount_isAPositiveNumberWithTwoDecimals(String bedrag, String code) {
        var vraag = "{\"peildatum\":\"2026-07-01\",\"situatie\":{\"ontvangsten\":[{\"datum\":\"2026-03-01\","
                + "\"soort\":\"gift-in-geld\",\"waarde\":" + bedrag + "}]}}";
        var antwoord = dienst.post(GIFTEN, vraag).isProbleem(400);
        assertEquals(List.of("situatie.ontvangsten[0].waarde"), antwoord.paden());
        assertEquals(List.of(code), antwoord.codes());
    }

    @ParameterizedTest
    @CsvSource({"34.5, verkeerd-type", "'\"34\"', verkeerd-type", "17, buiten-bereik", "121, buiten-bereik"})
    void anAge_isAWholeNumberOfYears(String leeftijd, String code) {
        var vraag = "{\"peildatum\":\"2026-07-01\",\"situatie\":{"
                + PERSOON.replace("\"leeftijd\":34", "\"leeftijd\":" + leeftijd) + "}}";
        assertEquals(List.of(code), dienst.post(LOON, vraag).isProbleem(400).codes());
    }

    @Test
    void factsThatContradictEachOther_areRefused() {
        var vraag = "{\"peildatum\":\"2026-07-01\",\"situatie\":{"
                + PERSOON.replace("\"pensioengerechtigd\":false", "\"pensioengerechtigd\":true") + "}}";
        assertEquals(
                List.of("tegenstrijdig"),
                dienst.post(LOON, vraag).isProbleem(400).codes());
    }

    @Test
    void allFaults_comeTogether() {
        var vraag =
                "{\"peildatum\":\"2026-02-30\",\"situatie\":{\"leeftijd\":\"x\",\"adres\":\"x\"},\"oordelen\":{\"x\":1}}";
        assertEquals(
                List.of(
                        "peildatum",
                        "situatie.adres",
                        "situatie.inkomstenUitArbeid",
                        "situatie.leeftijd",
                        "situatie.pensioengerechtigd",
                        "situatie.algemeneBijstand",
                        "oordelen.x"),
                dienst.post(LOON, vraag).isProbleem(400).paden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/wetswijzigingen/5/versies/wet-2026/beoordelingen",
                "/api/v1/wetswijzigingen/05-Giften/versies/wet-2026/beoordelingen",
                "/api/v1/wetswijzigingen/05-giften/versies/wet-2027/beoordelingen",
                "/api/v1/wetswijzigingen/05-giften/versies/2026/beoordelingen"
            })
    void anUnknownEntryOrVersion_gives404(String adres) {
        dienst.post(adres, "{}").isProbleem(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/wetswijzigingen/05",
                "/api/v1/wetswijzigingen/05-giften/versies/geldend",
                "/api/v1/normen/gunfactor",
                "/api/v1/normen/giftengrens/2026"
            })
    void anUnknownPageOfTheCatalogue_gives404(String adres) {
        dienst.get(adres).isProbleem(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?peildatum=", "?peildatum=morgen", "?peildatum=2026-02-30", "?peildatun=2026-01-01", "?x=1"})
    void aFaultyPeildatumOfTheNormen_gives400(String zoekdeel) {
        dienst.get("/api/v1/normen" + zoekdeel).isProbleem(400);
        dienst.get("/api/v1/normen/giftengrens" + zoekdeel).isProbleem(400);
    }
}
