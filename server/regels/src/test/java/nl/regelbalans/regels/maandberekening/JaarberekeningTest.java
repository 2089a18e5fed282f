package nl.regelbalans.regels.maandberekening;

import static nl.regelbalans.regels.maandberekening.Gezin.getal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.loket.Loket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year of somebody who is paid € 500 every four weeks, worked out by hand for each of the four kinds of months. */
class JaarberekeningTest {

    private static final Map<String, Object> VOORSTEL = Map.of(
            "versies",
            Map.of("17-verrekenen-inkomsten", "consultatie-2023", "18-vakantiegeld-ikb", "consultatie-2023"));

    private final Jaarberekening berekening =
            new Jaarberekening(new Loket(Catalogus.laad(getClass().getClassLoader())));

    @Test
    void underTheOldLawThereIsTooLittleInElevenMonths() {
        // 500 × 13 / 12 = 541,67; with 8 % 585,00; 1.401,50 - 585,00 = 816,50; less 40,83 is 775,67; with 500 in hand
        // 1.275,67
        // from July: 1.419,46 - 585,00 = 834,46; less 41,72 is 792,74; with 500 in hand 1.292,74; October has two
        // payments
        assertEquals(
                List.of(
                        "1275.67",
                        "1275.67",
                        "1275.67",
                        "1275.67",
                        "1275.67",
                        "1275.67 + 300.00 + 204.15",
                        "1292.74",
                        "1292.74",
                        "1292.74",
                        "1792.74",
                        "1292.74",
                        "1292.74"),
                inHanden(geval(berekening.bereken(ferd()), 0), "300.00", "204.15"));
    }

    @Test
    void underTheProposalEveryMonthHasTheNorm() {
        // 1.331,42 - 500 + 500; kept 70,08 - 40,00 = 30,08 a month; June pays 300,00 and five times 30,08
        assertEquals(
                List.of(
                        "1331.42",
                        "1331.42",
                        "1331.42",
                        "1331.42",
                        "1331.42",
                        "1331.42 + 300.00 + 150.40",
                        "1348.49",
                        "1348.49",
                        "1348.49",
                        "1348.49",
                        "1348.49",
                        "1348.49"),
                inHanden(geval(berekening.bereken(ferd()), 1), "300.00", "150.40"));
    }

    @Test
    void whatThisMeansIsSaidByTheMonthAndForTheWholeYear() {
        var zinnen = lijst(berekening.bereken(ferd()), "verschillen").stream()
                .filter(verschil -> verschil.get("veld").toString().endsWith(".inHanden"))
                .map(verschil -> verschil.get("zin"))
                .toList();
        assertEquals("In maart 2026 hebt u € 55,75 meer in handen.", zinnen.get(2));
        assertEquals("In oktober 2026 hebt u € 444,25 minder in handen.", zinnen.get(9));
        // 10 × 55,75 more, June 55,75 - 53,75 more, October 444,25 less
        assertEquals("In alle maanden samen hebt u € 115,25 meer in handen.", zinnen.get(12));
        assertEquals(13, zinnen.size());
    }

    @Test
    void theVrijlatingOfSixMonths_lastsSixMonths() {
        var vraag = ferd();
        vraag.put("oordelen", Map.of("vrijlating", Map.of("bijdrageArbeidsinschakeling", true)));
        var vrij = lijst(geval(berekening.bereken(vraag), 0), "maanden").stream()
                .map(maand -> uitkomst(maand).get("vrijgelaten").toString())
                .toList();
        // 25 % of 541,67
        assertEquals(List.of("135.42", "135.42", "135.42", "135.42", "135.42", "135.42"), vrij.subList(0, 6));
        assertEquals(List.of("0.00", "0.00", "0.00", "0.00", "0.00", "0.00"), vrij.subList(6, 12));
    }

    @Test
    void theVrijlatingOfTheProposalBeginsInTheFirstMonth_andRunsFromThere() {
        var vraag = ferd();
        vraag.put("oordelen", Map.of("vrijlating", Map.of("toekennen", true)));
        vraag.put("gevallen", List.of(Map.of("versies", Map.of("01-bijverdiengrenzen", "consultatie-2023"))));
        var laatste = lijst(geval(berekening.bereken(vraag), 0), "maanden").get(11);
        var vrijlating = lijst(laatste, "schakels").stream()
                .filter(schakel -> schakel.get("schakel").equals("vrijlating"))
                .findFirst()
                .orElseThrow();
        assertTrue(vrijlating.get("vraag").toString().contains("beginVrijlating=2026-01-01"));
    }

    @Test
    void bufferbudgetThatWasPaid_isGoneTheNextMonth() {
        var vraag = ferd();
        var ja = new HashMap<String, Object>(Map.of(
                "instabiliteitDoorVerrekening", true,
                "tekortDoorInstabiliteit", true,
                "bijdrageArbeid", true,
                "andereHulpUitgeput", true));
        ja.put("betaling", getal("50"));
        vraag.put("oordelen", Map.of("vrijlating", Map.of("bijdrageArbeidsinschakeling", false), "bufferbudget", ja));
        vraag.put("gevallen", List.of(Map.of("versies", Map.of("02-bufferbudget", "consultatie-2023"))));
        var februari = lijst(geval(berekening.bereken(vraag), 0), "maanden").get(1);
        var buffer = lijst(februari, "schakels").get(lijst(februari, "schakels").size() - 1);
        assertTrue(buffer.get("vraag").toString().contains("ingezet=[{datum=2026-01-01, bedrag=50.00}]"));
    }

    @Test
    void aMonthThatIsNotSettled_leavesJuneOpenToo() {
        var week = Map.of(
                "soort",
                "loon",
                "bruto",
                getal("100"),
                "van",
                "2026-04-27",
                "totEnMet",
                "2026-05-03",
                "betaaldOp",
                "2026-05-05");
        var bron = Gezin.bron("maand", "0", "2026-01-01", "2026-01-01");
        bron.remove("loon");
        bron.put("betalingen", List.of(week));
        var vraag = ferd();
        vraag.put(
                "situatie",
                Gezin.alleenstaande()
                        .met("inkomsten", List.of(bron))
                        .met("bijstand", bijstand("300"))
                        .situatie());
        vraag.remove("oordelen");
        vraag.remove("gevallen");
        var jaar = geval(berekening.bereken(vraag), 0);
        assertEquals("niet-te-bepalen", jaar.get("status"));
        assertEquals(
                List.of("vastgesteld", "oordeel-nodig", "oordeel-nodig", "niet-te-bepalen", "vastgesteld"),
                lijst(jaar, "maanden").subList(2, 7).stream()
                        .map(maand -> maand.get("status"))
                        .toList());
        assertFalse(((Map<?, ?>) jaar.get("totaal")).containsKey("inHanden"));
        assertFalse(((Map<?, ?>) jaar.get("totaal")).containsKey("vakantietoeslagBetaald"));
    }

    @Test
    void aYearWithoutKnownNorms_isNotToBeDetermined_fromThatMonthOn() {
        var vraag = ferd();
        vraag.put("van", "2026-12-01");
        vraag.put("totEnMet", "2027-01-31");
        vraag.remove("gevallen");
        assertEquals(
                List.of("vastgesteld", "niet-te-bepalen"),
                lijst(geval(berekening.bereken(vraag), 0), "maanden").stream()
                        .map(maand -> maand.get("status"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-01-31",
        "2026-01-02, 2026-02-01",
        "2026-01-01, 2026-01-30",
        "2026-02-01, 2026-01-31",
        "2026-03-01, 2026-01-31"
    })
    void thereAreOneToTwelveWholeMonths(String van, String totEnMet) {
        var vraag = ferd();
        vraag.put("van", van);
        vraag.put("totEnMet", totEnMet);
        assertEquals(Map.of("totEnMet", "buiten-bereik"), fouten(vraag));
    }

    @Test
    void allFaultsComeTogether() {
        var vraag = ferd();
        vraag.put("van", "gisteren");
        vraag.put("peildatum", "2026-01-01");
        vraag.put("gevallen", List.of(Map.of("versies", Map.of("17-verrekenen-inkomsten", "x")), Map.of("dag", 1)));
        vraag.put("oordelen", Map.of("vrijlating", Map.of("gunfactor", 1)));
        assertEquals(
                Map.of(
                        "van", "verkeerd-type",
                        "peildatum", "onbekend-veld",
                        "gevallen[0].versies.17-verrekenen-inkomsten", "onbekende-keuze",
                        "gevallen[1].dag", "onbekend-veld",
                        "oordelen.vrijlating.gunfactor", "onbekend-oordeel"),
                fouten(vraag));
    }

    @Test
    void thereAreOneOrTwoGevallen() {
        var vraag = ferd();
        for (var gevallen : List.of(List.of(), List.of(Map.of(), Map.of(), Map.of()), "x")) {
            vraag.put("gevallen", gevallen);
            assertEquals(Map.of("gevallen", "buiten-bereik"), fouten(vraag));
        }
    }

    @Test
    void giftenAreCountedByTheCalendarYear() {
        var vraag = ferd();
        vraag.put("van", "2026-12-01");
        vraag.put("totEnMet", "2027-01-31");
        var gift = Map.of("datum", "2026-12-10", "soort", "gift-in-geld", "waarde", getal("50"));
        vraag.put("situatie", Gezin.alleenstaande().met("giften", List.of(gift)).situatie());
        assertEquals(Map.of("situatie.giften", "tegenstrijdig"), fouten(vraag));
    }

    private static Map<String, Object> bijstand(String bewaard) {
        return Map.of("begin", "2025-06-01", "ingezet", List.of(), "bewaard", getal(bewaard));
    }

    /** A year of four-week wages, as the law is and as it was proposed. */
    private static Map<String, Object> ferd() {
        var vraag = new HashMap<String, Object>();
        vraag.put("van", "2026-01-01");
        vraag.put("totEnMet", "2026-12-31");
        vraag.put(
                "situatie",
                Gezin.alleenstaande()
                        .metLoon("vier-weken", "500", "2025-12-29", "2026-01-23")
                        .met("bijstand", bijstand("300"))
                        .situatie());
        vraag.put("oordelen", Map.of("vrijlating", Map.of("bijdrageArbeidsinschakeling", false)));
        vraag.put("gevallen", List.of(Map.of(), VOORSTEL));
        return vraag;
    }

    /** What is in hand by the month, June written as what it is made of. */
    private static List<String> inHanden(Map<String, Object> geval, String vooraf, String bewaard) {
        return lijst(geval, "maanden").stream()
                .map(JaarberekeningTest::uitkomst)
                .map(uitkomst -> uitkomst.containsKey("vakantietoeslagBetaald")
                        ? getal(uitkomst.get("inHanden").toString())
                                        .subtract(getal(vooraf))
                                        .subtract(getal(bewaard))
                                + " + " + vooraf + " + " + bewaard
                        : uitkomst.get("inHanden").toString())
                .toList();
    }

    private static Map<?, ?> uitkomst(Map<String, Object> maand) {
        return (Map<?, ?>) maand.get("uitkomst");
    }

    private static Map<String, Object> geval(Map<String, Object> antwoord, int nummer) {
        return lijst(antwoord, "gevallen").get(nummer);
    }

    @SuppressWarnings("unchecked") // the lists of an answer hold objects
    private static List<Map<String, Object>> lijst(Map<String, Object> antwoord, String naam) {
        return (List<Map<String, Object>>) antwoord.get(naam);
    }

    private Map<String, String> fouten(Object vraag) {
        var fout = assertThrows(OngeldigeVraag.class, () -> berekening.bereken(vraag));
        return fout.fouten().stream()
                .collect(Collectors.toMap(een -> een.pad(), een -> een.code().code()));
    }
}
