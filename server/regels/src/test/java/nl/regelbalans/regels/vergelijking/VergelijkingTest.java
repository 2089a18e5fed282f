package nl.regelbalans.regels.vergelijking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.NietGevonden;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.loket.Loket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VergelijkingTest {

    private static final String WERK = "01-bijverdiengrenzen";

    private final Loket loket = new Loket(Catalogus.laad(getClass().getClassLoader()));
    private final Vergelijking vergelijking = new Vergelijking(loket);

    @Test
    void whatSomebodyKeepsIsSaidInOneSentence() {
        // 25 % of 600 is 150,00; from 2027 on 15 % of 600 is 90,00
        assertEquals(
                List.of(
                        "Vanaf 1 januari 2027 houdt u € 60,00 per maand minder over dan op 1 december 2026.",
                        "Wat als inkomen meetelt verandert van € 450,00 naar € 510,00 per maand.",
                        "De laatste dag van de vrijlating, als die een einde heeft: eerst geen uitkomst, daarna 31 december 2027."),
                zinnen(vraag(geval("geldend", "2026-12-01"), geval("geldend", "2027-01-01"))));
    }

    @Test
    void aDifferenceHasBothValuesAndWhatIsBetweenThem() {
        var verschil = verschillen(vraag(geval("geldend", "2026-12-01"), geval("geldend", "2027-01-01")))
                .get(0);
        assertEquals(new BigDecimal("1"), verschil.get("geval"));
        assertEquals("uitkomst.vrijgelaten", verschil.get("veld"));
        assertEquals(new BigDecimal("150.00"), verschil.get("van"));
        assertEquals(new BigDecimal("90.00"), verschil.get("naar"));
        assertEquals(new BigDecimal("-60.00"), verschil.get("verschil"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oud-recht, 2026-12-01 | consultatie-2023, 2026-12-01"
                        + " | Volgens consultatie-2023 houdt u € 60,00 per maand minder over dan volgens oud-recht.",
                "oud-recht, 2026-12-01 | consultatie-2023, 2027-03-01 | Volgens consultatie-2023 op 1 maart 2027 houdt u"
                        + " € 60,00 per maand minder over dan volgens oud-recht op 1 december 2026.",
                "geldend, 2026-12-01 | geldend, 2027-03-01"
                        + " | Op 1 maart 2027 houdt u € 60,00 per maand minder over dan op 1 december 2026.",
                "geldend, 2027-01-01 | geldend, 2026-12-01"
                        + " | Op 1 december 2026 houdt u € 60,00 per maand meer over dan op 1 januari 2027.",
            })
    void aSentenceSaysWhatTellsTheGevallenApart(String van, String naar, String zin) {
        var vraag = vraag(geval(van.split(", ")), geval(naar.split(", ")));
        if (naar.startsWith("consultatie")) {
            vraag.put("oordelen", Map.of("bijdrageArbeidsinschakeling", true, "toekennen", true));
        }
        assertEquals(zin, zinnen(vraag).get(0));
    }

    @Test
    void everyGevalIsAnsweredAsItIsAlone() {
        var vraag = vraag(geval("oud-recht", "2026-12-01"), geval("wet-2027", "2027-01-01"));
        var alleen = new LinkedHashMap<String, Object>(vraag);
        alleen.remove("gevallen");
        alleen.put("peildatum", "2027-01-01");
        assertEquals(
                loket.beoordeel(WERK, "wet-2027", alleen),
                gevallen(vraag).get(1).get("beoordeling"));
    }

    @Test
    void aVersionGetsTheOordelenThatItAsksFor_andTheAnswerSaysWhichItDidNotGet() {
        var vraag = vraag(geval("oud-recht", "2026-12-01"), geval("consultatie-2023", "2026-12-01"));
        vraag.put("oordelen", Map.of("toekennen", true));
        assertEquals(List.of("oordelen.toekennen"), gevallen(vraag).get(0).get("weggelaten"));
        assertEquals(List.of(), gevallen(vraag).get(1).get("weggelaten"));
        assertEquals(
                "De status verandert van oordeel-nodig naar vastgesteld.",
                zinnen(vraag).get(0));
    }

    @Test
    void ofAnObjectOnlyThePartsThatDifferAreNamed() {
        // 90 % of 1401,50 is 1261,35; from 2026 on 95 % is 1331,43 (1331,425)
        var vraag = Map.<String, Object>of(
                "situatie",
                Map.of("aanvraag", "2025-12-20", "bijstandPerMaand", new BigDecimal("1401.50")),
                "oordelen",
                Map.of("werktOnvoldoendeMee", false, "duidelijkGeenRecht", false),
                "gevallen",
                List.of(geval("geldend", "2025-12-31"), geval("geldend", "2026-01-01")));
        assertEquals(
                List.of(
                        "Vanaf 1 januari 2026 is het laagste voorschot € 70,08 per maand meer dan op 31 december 2025."),
                zinnen("19-aanvraag", vraag));
    }

    @Test
    void withoutADifferenceThereIsNothingToSay() {
        assertEquals(List.of(), zinnen(vraag(geval("geldend", "2026-03-01"), geval("geldend", "2026-03-01"))));
    }

    @Test
    void moreGevallenAreComparedOneByOne() {
        var vraag =
                vraag(geval("geldend", "2026-03-01"), geval("geldend", "2026-04-01"), geval("geldend", "2027-01-01"));
        assertEquals(
                List.of(new BigDecimal("2")),
                verschillen(vraag).stream()
                        .map(een -> een.get("geval"))
                        .distinct()
                        .toList());
    }

    @Test
    void aRuleThatDidNotExistIsAnAnswer() {
        var vraag = Map.of(
                "situatie",
                Map.of("inkomenUitArbeid", false, "algemeneBijstand", true, "maanden", List.of(), "ingezet", List.of()),
                "gevallen",
                List.of(geval("geldend", "2026-12-01"), geval("geldend", "2027-01-01")));
        assertEquals(
                List.of(
                        "De status verandert van niet-van-kracht naar vastgesteld.",
                        "Mag het college bufferbudget inzetten: eerst geen uitkomst, daarna nee."),
                zinnen("02-bufferbudget", vraag));
    }

    @Test
    void allFaultsComeTogether() {
        var vraag = vraag(
                geval("wet-1999", "2026-12-01"), geval("geldend", "2026-02-30"), Map.of("versie", true, "dag", 1), "x");
        vraag.put("oordelen", Map.of("gunfactor", true, "bijdrageArbeidsinschakeling", "ja"));
        vraag.put("beleid", List.of());
        vraag.put("peildatum", "2026-01-01");
        assertEquals(
                Map.of(
                        "peildatum", "onbekend-veld",
                        "gevallen[0].versie", "onbekende-keuze",
                        "gevallen[1].peildatum", "datum-bestaat-niet",
                        "gevallen[2].dag", "onbekend-veld",
                        "gevallen[2].peildatum", "ontbreekt",
                        "gevallen[2].versie", "verkeerd-type",
                        "gevallen[3]", "verkeerd-type",
                        "gevallen[3].peildatum", "ontbreekt",
                        "oordelen.gunfactor", "onbekend-oordeel",
                        "oordelen.bijdrageArbeidsinschakeling", "verkeerd-type"),
                zonder("beleid", fouten(WERK, vraag)));
    }

    @Test
    void factsThatContradictEachOtherOnOneDayOnly_areAFaultOfThatGeval() {
        var medebewoner = Map.of("leeftijd", new BigDecimal("30"), "tijdelijkSinds", "2026-06-01");
        var situatie = Map.of("leeftijd", new BigDecimal("35"), "medebewoners", List.of(medebewoner));
        var vraag = Map.of(
                "situatie",
                situatie,
                "gevallen",
                List.of(geval("geldend", "2026-07-01"), geval("geldend", "2026-03-01")));
        assertEquals(
                Map.of("gevallen[1].situatie.medebewoners[0].tijdelijkSinds", "tegenstrijdig"),
                fouten("14-tijdelijk-verblijf", vraag));
    }

    @Test
    void factsThatContradictEachOtherAlways_areSaidOnce() {
        var situatie = Map.of("leeftijd", new BigDecimal("35"), "pensioengerechtigd", true, "medebewoners", List.of());
        var vraag = Map.of(
                "situatie",
                situatie,
                "gevallen",
                List.of(geval("geldend", "2026-07-01"), geval("geldend", "2026-03-01")));
        assertEquals(Map.of("situatie.pensioengerechtigd", "tegenstrijdig"), fouten("14-tijdelijk-verblijf", vraag));
    }

    @Test
    void anOordeelThatOneVersionRefuses_isAFaultOfThatGeval() {
        // the € 1.500 is 300 above the limit of 2026; in 2025 there was no limit
        var gift = Map.of("datum", "2026-03-01", "soort", "gift-in-geld", "waarde", new BigDecimal("1500"));
        var vraag = Map.of(
                "situatie",
                Map.of("ontvangsten", List.of(gift)),
                "oordelen",
                Map.of("verantwoord", new BigDecimal("1500"), "aard", "vermogen"),
                "gevallen",
                List.of(geval("oud-recht", "2025-07-01"), geval("wet-2026", "2026-07-01")));
        assertEquals(Map.of("gevallen[1].oordelen.verantwoord", "tegenstrijdig"), fouten("05-giften", vraag));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "9"})
    void thereAreTwoToEightGevallen(int aantal) {
        var gevallen = new Object[aantal];
        Arrays.fill(gevallen, geval("geldend", "2026-03-01"));
        assertEquals(Map.of("gevallen", "buiten-bereik"), fouten(WERK, vraag(gevallen)));
    }

    @Test
    void anEmptyQuestionMissesTwoThings() {
        assertEquals(Map.of("situatie", "ontbreekt", "gevallen", "buiten-bereik"), fouten(WERK, Map.of()));
        assertEquals(Map.of("", "verkeerd-type"), fouten(WERK, List.of()));
    }

    @Test
    void anUnknownEntrySaysWhichExist() {
        assertThrows(NietGevonden.class, () -> vergelijking.vergelijk("98-niets", Map.of()));
    }

    private static Map<String, Object> vraag(Object... gevallen) {
        var situatie = Map.of(
                "inkomstenUitArbeid",
                new BigDecimal("600"),
                "leeftijd",
                new BigDecimal("34"),
                "pensioengerechtigd",
                false,
                "algemeneBijstand",
                true);
        var vraag = new HashMap<String, Object>();
        vraag.put("situatie", situatie);
        vraag.put("oordelen", Map.of("bijdrageArbeidsinschakeling", true));
        vraag.put("gevallen", List.of(gevallen));
        return vraag;
    }

    private static Map<String, Object> geval(String... versieEnPeildatum) {
        return Map.of("versie", versieEnPeildatum[0], "peildatum", versieEnPeildatum[1]);
    }

    private List<String> zinnen(Map<String, Object> vraag) {
        return zinnen(WERK, vraag);
    }

    private List<String> zinnen(String wetswijziging, Map<String, Object> vraag) {
        return lijst(vergelijking.vergelijk(wetswijziging, vraag), "verschillen").stream()
                .map(verschil -> (String) verschil.get("zin"))
                .toList();
    }

    private List<Map<String, Object>> verschillen(Map<String, Object> vraag) {
        return lijst(vergelijking.vergelijk(WERK, vraag), "verschillen");
    }

    private List<Map<String, Object>> gevallen(Map<String, Object> vraag) {
        return lijst(vergelijking.vergelijk(WERK, vraag), "gevallen");
    }

    @SuppressWarnings("unchecked") // the lists of an answer hold objects
    private static List<Map<String, Object>> lijst(Map<String, Object> antwoord, String naam) {
        return (List<Map<String, Object>>) antwoord.get(naam);
    }

    private static Map<String, String> zonder(String pad, Map<String, String> fouten) {
        var rest = new HashMap<>(fouten);
        assertEquals("verkeerd-type", rest.remove(pad));
        return rest;
    }

    private Map<String, String> fouten(String wetswijziging, Object vraag) {
        var fout = assertThrows(OngeldigeVraag.class, () -> vergelijking.vergelijk(wetswijziging, vraag));
        return fout.fouten().stream()
                .collect(Collectors.toMap(een -> een.pad(), een -> een.code().code()));
    }
}
