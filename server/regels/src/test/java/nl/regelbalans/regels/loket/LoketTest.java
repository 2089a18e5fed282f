package nl.regelbalans.regels.loket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.NietGevonden;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import org.junit.jupiter.api.Test;

class LoketTest {

    private final Catalogus catalogus = Catalogus.laad(getClass().getClassLoader());
    private final Loket loket = new Loket(catalogus);

    @Test
    void anEntryThatOnlyTheTestsKnowIsAnswered() {
        var vraag = Map.of("peildatum", "2026-02-01", "situatie", Map.of("bedrag", new BigDecimal("21")));
        var antwoord = loket.beoordeel("99-proef", "geldend", vraag);
        assertEquals("vastgesteld", antwoord.get("status"));
        assertEquals(Map.of("dubbel", new BigDecimal("42.00")), antwoord.get("uitkomst"));
    }

    @Test
    void allFaultsComeTogether() {
        var ontvangst =
                Map.of("datum", "2026-02-30", "soort", "lening", "waarde", new BigDecimal("1.001"), "gever", "x");
        var vraag = new HashMap<String, Object>();
        vraag.put("peildatum", "1 mei 2026");
        vraag.put("situatie", Map.of("ontvangsten", List.of(ontvangst)));
        vraag.put("oordelen", Map.of("gunfactor", true));
        vraag.put("beleid", null);
        vraag.put("naam", "x");
        assertEquals(
                Map.of(
                        "peildatum", "verkeerd-type",
                        "situatie.ontvangsten[0].datum", "datum-bestaat-niet",
                        "situatie.ontvangsten[0].soort", "onbekende-keuze",
                        "situatie.ontvangsten[0].waarde", "te-veel-decimalen",
                        "situatie.ontvangsten[0].gever", "onbekend-veld",
                        "oordelen.gunfactor", "onbekend-oordeel",
                        "beleid", "verkeerd-type",
                        "naam", "onbekend-veld"),
                fouten("05-giften", "wet-2026", vraag));
    }

    @Test
    void anEmptyQuestionMissesTwoThings() {
        assertEquals(
                Map.of("peildatum", "ontbreekt", "situatie", "ontbreekt"), fouten("05-giften", "geldend", Map.of()));
    }

    @Test
    void aListIsNoQuestion() {
        assertEquals(Map.of("", "verkeerd-type"), fouten("05-giften", "geldend", List.of()));
    }

    @Test
    void anUnknownEntryOrVersionSaysWhichExist() {
        assertThrows(NietGevonden.class, () -> loket.beoordeel("98-niets", "geldend", Map.of()));
        var fout = assertThrows(NietGevonden.class, () -> loket.beoordeel("05-giften", "wet-1999", Map.of()));
        assertEquals(
                "Deze versie bestaat niet. Kies uit: consultatie-2023, oud-recht, wet-2026 of geldend.",
                fout.getMessage());
    }

    @Test
    void whatTheGemeenteChoseCountsUntilTheQuestionSaysOtherwise() {
        var balie = new Loket(catalogus, Map.of("05-giften", Map.of("giftengrens", new BigDecimal("1800"))));
        var vraag = new HashMap<String, Object>();
        vraag.put("peildatum", "2025-06-01");
        vraag.put(
                "situatie",
                Map.of(
                        "ontvangsten",
                        List.of(Map.of(
                                "datum", "2025-05-01", "soort", "gift-in-geld", "waarde", new BigDecimal("1500")))));
        assertEquals(
                "vastgesteld", balie.beoordeel("05-giften", "oud-recht", vraag).get("status"));
        vraag.put("beleid", Map.of("giftengrens", new BigDecimal("1200")));
        assertEquals(
                "oordeel-nodig",
                balie.beoordeel("05-giften", "oud-recht", vraag).get("status"));
    }

    @Test
    void anOutcomeThatDisappointsPointsAtMaatwerk() {
        assertEquals("16-maatwerk", vrijlating(false).get("maatwerk"));
        assertFalse(vrijlating(true).containsKey("maatwerk"));
    }

    private Map<String, Object> vrijlating(boolean bijdrage) {
        Map<String, Object> situatie = Map.of(
                "inkomstenUitArbeid",
                new BigDecimal("600"),
                "leeftijd",
                new BigDecimal("34"),
                "pensioengerechtigd",
                false,
                "algemeneBijstand",
                true);
        return loket.beoordeel(
                "01-bijverdiengrenzen",
                "oud-recht",
                Map.of(
                        "peildatum",
                        "2026-03-01",
                        "situatie",
                        situatie,
                        "oordelen",
                        Map.of("bijdrageArbeidsinschakeling", bijdrage)));
    }

    private Map<String, String> fouten(String wetswijziging, String versie, Object vraag) {
        var fout = assertThrows(OngeldigeVraag.class, () -> loket.beoordeel(wetswijziging, versie, vraag));
        return fout.fouten().stream()
                .collect(Collectors.toMap(een -> een.pad(), een -> een.code().code()));
    }
}
