package nl.regelbalans.regels.maandberekening;

import static nl.regelbalans.regels.maandberekening.Gezin.getal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.loket.Loket;
import org.junit.jupiter.api.Test;

/** The amounts are worked out by hand; 600 a month without vrijlating is example 18.10 of the dossier. */
class MaandberekeningTest {

    private static final Map<String, Object> GEEN_VRIJLATING = Map.of("bijdrageArbeidsinschakeling", false);

    private final Loket loket = new Loket(Catalogus.laad(getClass().getClassLoader()));
    private final Maandberekening berekening = new Maandberekening(loket);

    @Test
    void withoutIncomeTheGemeentePaysTheNormWithoutVakantietoeslag() {
        // 5 % of 1.401,50 is 70,08
        assertEquals(
                uitkomst(
                        "norm 1401.50, inkomsten 0.00, vrijgelaten 0.00, inMindering 0.00, vakantietoeslagOverInkomen 0.00,"
                                + " bijstand 1401.50, gereserveerd 70.08, bijstandBetaald 1331.42, ontvangen 0.00, inHanden 1331.42,"
                                + " tekort 0.00"),
                uitkomst(maart(Gezin.alleenstaande())));
    }

    @Test
    void vakantiegeldThatIsNotPaidYetLeavesTooLittle() {
        // 600 + 8 % is 648,00; 1.401,50 - 648,00 = 753,50; less 5 % (37,68) is 715,82
        var vraag = maart(loon600());
        vraag.put("oordelen", Map.of("vrijlating", GEEN_VRIJLATING));
        assertEquals(
                uitkomst(
                        "norm 1401.50, inkomsten 600.00, vrijgelaten 0.00, inMindering 600.00, vakantietoeslagOverInkomen 48.00,"
                                + " bijstand 753.50, gereserveerd 37.68, bijstandBetaald 715.82, ontvangen 600.00, inHanden 1315.82,"
                                + " tekort 15.60"),
                uitkomst(vraag));
    }

    @Test
    void whatIsLeftFreeDoesNotComeOff() {
        // 25 % of 600 is 150; 450 + 8 % is 486,00; 1.401,50 - 486,00 = 915,50; less 45,78 is 869,72
        var vraag = maart(loon600());
        vraag.put("oordelen", Map.of("vrijlating", Map.of("bijdrageArbeidsinschakeling", true)));
        var antwoord = berekening.bereken(vraag);
        assertEquals(
                "150.00 450.00 36.00 869.72 1469.72",
                velden(
                        antwoord,
                        "vrijgelaten",
                        "inMindering",
                        "vakantietoeslagOverInkomen",
                        "bijstandBetaald",
                        "inHanden"));
        assertTrue(antwoord.get("zekerheid").toString().contains("na de vrijlating"));
    }

    @Test
    void aMissingOordeelIsAskedWithItsPlace_andTheRestIsKnown() {
        var antwoord = berekening.bereken(maart(loon600()));
        assertEquals("oordeel-nodig", antwoord.get("status"));
        assertEquals(
                List.of("oordelen.vrijlating.bijdrageArbeidsinschakeling"),
                lijst(antwoord, "vragen").stream().map(een -> een.get("pad")).toList());
        assertEquals("1401.50 600.00", velden(antwoord, "norm", "inkomsten"));
        assertFalse(veld(antwoord, "uitkomst").containsKey("inHanden"));
    }

    @Test
    void allOordelenAreAskedAtOnce() {
        var tante = Map.of("leeftijd", getal("60"), "tijdelijkSinds", "2026-02-01");
        var antwoord = berekening.bereken(maart(loon600().met("medebewoners", List.of(tante))));
        assertEquals(
                List.of(
                        "oordelen.norm.hoofdverblijfElders",
                        "oordelen.norm.buitenBeschouwing",
                        "oordelen.vrijlating.bijdrageArbeidsinschakeling"),
                lijst(antwoord, "vragen").stream().map(een -> een.get("pad")).toList());
    }

    @Test
    void theSchakelsAreQuestionsThatTheLoketAnswersInTheSameWay() {
        var vraag = maart(loon600());
        vraag.put("oordelen", Map.of("vrijlating", GEEN_VRIJLATING));
        var schakels = lijst(berekening.bereken(vraag), "schakels");
        assertEquals(
                List.of(
                        "vermogen",
                        "norm",
                        "norm-zonder-vakantietoeslag",
                        "inkomen-1",
                        "vrijlating",
                        "bijstand",
                        "bufferbudget"),
                schakels.stream().map(schakel -> schakel.get("schakel")).toList());
        for (var schakel : schakels) {
            assertEquals(
                    schakel.get("beoordeling"),
                    loket.beoordeel((String) schakel.get("wetswijziging"), "geldend", schakel.get("vraag")));
        }
    }

    @Test
    void whoSharesCostsGetsHalfOfTheNormForGehuwden() {
        // (40 % + 2 × 30 %) / 2 of 2.002,13 is 1.001,07; less 5 % (50,05) is 951,02
        var broer = Map.of("leeftijd", getal("30"));
        var antwoord = berekening.bereken(maart(Gezin.alleenstaande().met("medebewoners", List.of(broer))));
        assertEquals("1001.07 951.02", velden(antwoord, "norm", "inHanden"));
    }

    @Test
    void forWhoIsNotYet21_theAnswerSaysWhatIsNotInIt() {
        var gezin = Gezin.alleenstaande().met("belanghebbende", Map.of("leeftijd", getal("20")));
        var antwoord = berekening.bereken(maart(gezin));
        assertEquals("345.99", velden(antwoord, "norm"));
        assertTrue(antwoord.get("zekerheid").toString().contains("wetswijziging 13"));
    }

    @Test
    void aMedebewonerWhoComesLater_isNotThereYet() {
        var tante = Map.of("leeftijd", getal("60"), "tijdelijkSinds", "2026-04-01");
        var antwoord = berekening.bereken(maart(Gezin.alleenstaande().met("medebewoners", List.of(tante))));
        assertEquals("1401.50", velden(antwoord, "norm"));
    }

    @Test
    void eachPartnerHasAVrijlatingOfTheirOwn() {
        // 600 - 150 and 200 - 50; VT 36,00 + 12,00; 2.002,13 - 648,00 = 1.354,13; less 67,71 is 1.286,42; 800 comes in
        var partner = Gezin.bron("maand", "200", "2026-01-01", "2026-01-25");
        partner.put("wie", "partner");
        var gezin = Gezin.alleenstaande()
                .met("partner", Map.of("leeftijd", getal("30")))
                .met("inkomsten", List.of(Gezin.bron("maand", "600", "2026-01-01", "2026-01-25"), partner));
        var vraag = maart(gezin);
        var ja = Map.of("bijdrageArbeidsinschakeling", true);
        vraag.put("oordelen", Map.of("vrijlating", ja, "vrijlating-partner", ja));
        assertEquals(
                "2002.13 800.00 200.00 1286.42 2086.42",
                velden(berekening.bereken(vraag), "norm", "inkomsten", "vrijgelaten", "bijstandBetaald", "inHanden"));
    }

    @Test
    void twoEmployersAndAVrijlating_noTextSaysWhereItComesOff() {
        var twee = List.of(
                Gezin.bron("maand", "400", "2026-01-01", "2026-01-25"),
                Gezin.bron("maand", "200", "2026-01-01", "2026-01-25"));
        var vraag = maart(Gezin.alleenstaande().met("inkomsten", twee));
        vraag.put("oordelen", Map.of("vrijlating", Map.of("bijdrageArbeidsinschakeling", true)));
        assertEquals("niet-te-bepalen", berekening.bereken(vraag).get("status"));
        // 8 % of 400 and of 200: the same 48,00 as over 600
        vraag.put("oordelen", Map.of("vrijlating", GEEN_VRIJLATING));
        assertEquals("1315.82", velden(berekening.bereken(vraag), "inHanden"));
    }

    @Test
    void tooMuchVermogen_noBijstand() {
        var geld = Map.of("soort", "geld", "waarde", getal("8000.01"));
        var antwoord = berekening.bereken(maart(loon600().met("bezit", Map.of("bezittingen", List.of(geld)))));
        assertEquals("vastgesteld", antwoord.get("status"));
        assertEquals("0.00 0.00 600.00", velden(antwoord, "bijstand", "bijstandBetaald", "inHanden"));
        assertEquals(1, lijst(antwoord, "schakels").size());
    }

    @Test
    void inAYearWithoutNorms_theChainEndsThere_withWhatIsKnown() {
        var vraag = maart(loon600());
        vraag.put("peildatum", "2027-03-01");
        var antwoord = berekening.bereken(vraag);
        assertEquals("niet-te-bepalen", antwoord.get("status"));
        assertEquals(
                List.of("vermogen", "norm"),
                lijst(antwoord, "schakels").stream()
                        .map(een -> een.get("schakel"))
                        .toList());
        assertEquals("600.00", velden(antwoord, "ontvangen"));
    }

    @Test
    void aVersionThatDoesNotHold_endsTheChain() {
        var vraag = maart(loon600());
        vraag.put("versies", Map.of("17-verrekenen-inkomsten", "wet-2027"));
        var antwoord = berekening.bereken(vraag);
        assertEquals("niet-van-kracht", antwoord.get("status"));
        assertEquals("Deze regel geldt vanaf 1 januari 2027, dus niet op 1 maart 2026.", antwoord.get("reden"));
    }

    @Test
    void bijstandOverAPartOfTheMonth_isNotWrittenOut() {
        var gezin = Gezin.alleenstaande().met("bijstand", Map.of("begin", "2026-03-10", "ingezet", List.of()));
        var antwoord = berekening.bereken(maart(gezin));
        assertEquals("niet-te-bepalen", antwoord.get("status"));
        assertTrue(antwoord.get("motivering").toString().contains("artikel 45, derde lid"));
    }

    @Test
    void inJuneTheGemeentePaysWhatItKept() {
        var bijstand = Map.of("begin", "2025-01-01", "ingezet", List.of(), "bewaard", getal("300"));
        var vraag = maart(Gezin.alleenstaande().met("bijstand", bijstand));
        vraag.put("peildatum", "2026-06-15");
        var antwoord = berekening.bereken(vraag);
        assertEquals(
                "300.00 1631.42 0.00 70.08",
                velden(antwoord, "vakantietoeslagBetaald", "inHanden", "tekort", "bewaard"));
    }

    @Test
    void vakantiegeldOfAnEmployer_isThereAndDoesNotCount() {
        var werk = Gezin.bron("maand", "600", "2026-01-01", "2026-01-25");
        werk.put("betaaldVakantiegeld", List.of(Map.of("op", "2026-03-20", "netto", getal("400"))));
        var vraag = maart(Gezin.alleenstaande().met("inkomsten", List.of(werk)));
        vraag.put("oordelen", Map.of("vrijlating", GEEN_VRIJLATING));
        assertEquals(
                "715.82 400.00 1715.82 15.60",
                velden(berekening.bereken(vraag), "bijstandBetaald", "vakantiegeld", "inHanden", "tekort"));
    }

    @Test
    void aWageCountsWhenItIsEarned_andInTheProposalWhenItIsPaid() {
        // earned in February, paid on 5 March; the job ended
        var werk = Gezin.bron("maand", "600", "2026-02-01", "2026-03-05");
        werk.put("loon", metEinde(werk.get("loon"), "2026-02-28"));
        var vraag = maart(Gezin.alleenstaande().met("inkomsten", List.of(werk)));
        assertEquals("0.00 600.00 1931.42", velden(berekening.bereken(vraag), "inkomsten", "ontvangen", "inHanden"));
        vraag.put("versies", Map.of("17-verrekenen-inkomsten", "consultatie-2023"));
        vraag.put("oordelen", Map.of("vrijlating", GEEN_VRIJLATING));
        assertEquals("600.00 600.00 1315.82", velden(berekening.bereken(vraag), "inkomsten", "ontvangen", "inHanden"));
    }

    @Test
    void aWeekThatLiesInTwoMonths_isForTheCollege() {
        // weeks of 23 February and 30 March are partly in March; those of 2, 9, 16 and 23 March wholly
        var vraag = maart(Gezin.alleenstaande().metLoon("week", "150", "2026-01-05", "2026-01-11"));
        var antwoord = berekening.bereken(vraag);
        assertEquals(
                List.of("oordelen.inkomen-1.deelVanDezeMaand"),
                lijst(antwoord, "vragen").stream().map(een -> een.get("pad")).toList());
        vraag.put(
                "oordelen",
                Map.of("inkomen-1", Map.of("deelVanDezeMaand", getal("70")), "vrijlating", GEEN_VRIJLATING));
        assertEquals("670.00 750.00", velden(berekening.bereken(vraag), "inkomsten", "ontvangen"));
    }

    @Test
    void giftenAboveTheLimitCountInTheMonthInWhichTheyCame() {
        // 1.500 is 300 above the limit; 1.401,50 - 300,00 = 1.101,50; less 55,08 is 1.046,42
        var vraag = maart(metGift("2026-03-10", "1500"));
        var inkomen = Map.of("giften", Map.of("verantwoord", getal("0"), "aard", "inkomen"));
        vraag.put("oordelen", inkomen);
        assertEquals("300.00 1046.42 0.00", velden(berekening.bereken(vraag), "inMindering", "inHanden", "tekort"));
        vraag.put("peildatum", "2026-04-01");
        assertEquals("0.00 1331.42", velden(berekening.bereken(vraag), "inMindering", "inHanden"));
        vraag.put("peildatum", "2026-02-01");
        vraag.remove("oordelen");
        assertEquals("0.00 1331.42", velden(berekening.bereken(vraag), "inMindering", "inHanden"));
    }

    @Test
    void giftenAboveTheLimitInTwoMonths_noTextDivides() {
        var giften = List.of(gift("2026-02-10", "1300"), gift("2026-03-10", "200"));
        var vraag = maart(Gezin.alleenstaande().met("giften", giften));
        vraag.put("oordelen", Map.of("giften", Map.of("verantwoord", getal("0"), "aard", "inkomen")));
        assertEquals("niet-te-bepalen", berekening.bereken(vraag).get("status"));
    }

    @Test
    void aGiftThatIsVermogen_countsThere() {
        var vraag = maart(metGift("2026-03-10", "9300"));
        vraag.put("oordelen", Map.of("giften", Map.of("verantwoord", getal("0"), "aard", "vermogen")));
        // 9.300 - 1.200 = 8.100, and the limit is 8.000
        assertEquals("0.00", velden(berekening.bereken(vraag), "bijstand"));
    }

    @Test
    void loweringTheBijstandForSavedCosts_isNotWrittenOut() {
        var bijdrage = Map.of("datum", "2026-03-10", "soort", "kostenbesparende-bijdrage", "waarde", getal("1500"));
        var vraag = maart(Gezin.alleenstaande().met("giften", List.of(bijdrage)));
        vraag.put("oordelen", Map.of("giften", Map.of("afstemming", getal("100"))));
        var antwoord = berekening.bereken(vraag);
        assertEquals("niet-te-bepalen", antwoord.get("status"));
        assertTrue(antwoord.get("motivering").toString().contains("artikel 18, eerste lid"));
        vraag.put("oordelen", Map.of("giften", Map.of("afstemming", getal("0"))));
        assertEquals("1331.42", velden(berekening.bereken(vraag), "inHanden"));
    }

    @Test
    void bufferbudgetFillsTheMonth_whenTheCollegeSaysSo() {
        var vraag = maart(loon600());
        vraag.put("versies", Map.of("02-bufferbudget", "consultatie-2023"));
        vraag.put("oordelen", Map.of("vrijlating", GEEN_VRIJLATING));
        assertEquals("oordeel-nodig", berekening.bereken(vraag).get("status"));
        var oordelen = new HashMap<String, Object>();
        for (var naam : List.of(
                "instabiliteitDoorVerrekening", "tekortDoorInstabiliteit", "bijdrageArbeid", "andereHulpUitgeput")) {
            oordelen.put(naam, true);
        }
        oordelen.put("betaling", getal("15.60"));
        vraag.put("oordelen", Map.of("vrijlating", GEEN_VRIJLATING, "bufferbudget", oordelen));
        assertEquals("15.60 1331.42 0.00", velden(berekening.bereken(vraag), "bufferbudget", "inHanden", "tekort"));
    }

    @Test
    void allFaultsComeTogether() {
        var bron = Gezin.bron("maand", "600", "2026-01-01", "2026-01-25");
        bron.put("wie", "partner");
        var vraag = maart(Gezin.alleenstaande()
                .met("inkomsten", List.of(bron))
                .met("bijstand", Map.of("begin", "2026-04-01", "ingezet", List.of())));
        vraag.put("naam", "x");
        vraag.put("versies", Map.of("17-verrekenen-inkomsten", "wet-1999", "18-vakantiegeld-ikb", 1, "99", "geldend"));
        vraag.put("oordelen", Map.of("vrijlating", Map.of("gunfactor", true), "inkomen-2", Map.of(), "norm", "x"));
        vraag.put("beleid", Map.of("17-verrekenen-inkomsten", Map.of("vierwekenloonOpHeleEuros", "ja")));
        assertEquals(
                Map.of(
                        "naam", "onbekend-veld",
                        "situatie.inkomsten[0].wie", "tegenstrijdig",
                        "situatie.bijstand", "tegenstrijdig",
                        "versies.17-verrekenen-inkomsten", "onbekende-keuze",
                        "versies.18-vakantiegeld-ikb", "verkeerd-type",
                        "versies.99", "onbekend-veld",
                        "oordelen.vrijlating.gunfactor", "onbekend-oordeel",
                        "oordelen.inkomen-2", "onbekend-veld",
                        "oordelen.norm", "verkeerd-type",
                        "beleid.17-verrekenen-inkomsten.vierwekenloonOpHeleEuros", "verkeerd-type"),
                fouten(vraag));
    }

    @Test
    void anEmptyQuestionMissesTwoThings() {
        assertEquals(Map.of("peildatum", "ontbreekt", "situatie", "ontbreekt"), fouten(Map.of()));
        assertEquals(Map.of("", "verkeerd-type"), fouten(List.of()));
    }

    @Test
    void whatAnEntryRefuses_isSaidAtItsPlaceInTheHousehold() {
        var werk = Gezin.bron("maand", "600", "2026-01-01", "2026-01-25");
        werk.put(
                "betalingen",
                List.of(Map.of("soort", "loon", "bruto", getal("10"), "van", "2026-03-31", "totEnMet", "2026-03-01")));
        var gezin = Gezin.alleenstaande()
                .met("belanghebbende", Map.of("leeftijd", getal("34"), "pensioengerechtigd", true))
                .met("inkomsten", List.of(werk));
        assertEquals(
                Map.of(
                        "situatie.belanghebbende.pensioengerechtigd", "tegenstrijdig",
                        "situatie.inkomsten[0].betalingen[0].totEnMet", "tegenstrijdig"),
                fouten(maart(gezin)));
    }

    @Test
    void anOordeelThatTheLawDoesNotAllow_isRefusedAtItsSchakel() {
        var vraag = maart(metGift("2026-03-10", "1500"));
        vraag.put("oordelen", Map.of("giften", Map.of("verantwoord", getal("301"), "aard", "inkomen")));
        assertEquals(Map.of("oordelen.giften.verantwoord", "tegenstrijdig"), fouten(vraag));
    }

    @Test
    void inJuneItMustBeKnownWhatTheGemeenteKept() {
        var vraag = maart(Gezin.alleenstaande());
        vraag.put("peildatum", "2026-06-01");
        assertEquals(Map.of("situatie.bijstand.bewaard", "ontbreekt"), fouten(vraag));
    }

    @Test
    void listsHaveAnEnd() {
        var bronnen = java.util.Collections.nCopies(11, Gezin.bron("maand", "1", "2026-01-01", "2026-01-25"));
        assertEquals(
                Map.of("situatie.inkomsten", "buiten-bereik"),
                fouten(maart(Gezin.alleenstaande().met("inkomsten", bronnen))));
    }

    private static Gezin loon600() {
        return Gezin.alleenstaande().metLoon("maand", "600", "2026-01-01", "2026-01-25");
    }

    private static Gezin metGift(String dag, String waarde) {
        return Gezin.alleenstaande().met("giften", List.of(gift(dag, waarde)));
    }

    private static Map<String, Object> gift(String dag, String waarde) {
        return Map.of("datum", dag, "soort", "gift-in-geld", "waarde", getal(waarde));
    }

    private static Map<String, Object> metEinde(Object loon, String laatsteDag) {
        var einde = new HashMap<String, Object>();
        ((Map<?, ?>) loon).forEach((naam, waarde) -> einde.put((String) naam, waarde));
        einde.put("laatsteDag", laatsteDag);
        return einde;
    }

    private static Map<String, Object> maart(Gezin gezin) {
        var vraag = new HashMap<String, Object>();
        vraag.put("peildatum", "2026-03-01");
        vraag.put("situatie", gezin.situatie());
        return vraag;
    }

    private Map<?, ?> uitkomst(Map<String, Object> vraag) {
        return veld(berekening.bereken(vraag), "uitkomst");
    }

    private static Map<String, Object> uitkomst(String velden) {
        var uitkomst = new LinkedHashMap<String, Object>();
        for (var veld : velden.split(", ", -1)) {
            uitkomst.put(veld.split(" ", 2)[0], getal(veld.split(" ", 2)[1]));
        }
        return uitkomst;
    }

    /** These fields of the uitkomst, one after the other. */
    private static String velden(Map<String, Object> antwoord, String... namen) {
        return List.of(namen).stream()
                .map(naam -> String.valueOf(veld(antwoord, "uitkomst").get(naam)))
                .collect(Collectors.joining(" "));
    }

    private static Map<?, ?> veld(Map<String, Object> antwoord, String naam) {
        return (Map<?, ?>) antwoord.get(naam);
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
