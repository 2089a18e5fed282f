package nl.regelbalans.conformance.woorden;

import static nl.regelbalans.conformance.Proef.feature;
import static nl.regelbalans.conformance.Proef.schrijf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.OnleesbareSuite;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.waarden.Waardesoort;
import nl.regelbalans.conformance.zaak.Sluit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WoordenTest {

    @TempDir
    private Path map;

    @Test
    void een_wetswijziging_heeft_de_algemene_zinnen_en_die_van_haarzelf() {
        List<Zin> zinnen = Woorden.lees(Features.lees(Proef.map())).van("17-verrekenen");

        assertEquals(9, zinnen.size());
        assertEquals("het overschot is {bedrag}", zinnen.get(8).tekst());
        assertEquals(List.of(Waardesoort.BEDRAG), zinnen.get(8).parameters());
        assertEquals(
                new Vindplaats("17-verrekenen/woorden.yaml", 1), zinnen.get(8).plaats());
    }

    @Test
    void een_zin_kan_uitleg_hebben() {
        Zin laatste = Woorden.lees(Features.lees(Proef.map())).van("05-giften").get(7);

        assertEquals(new Sluit(), laatste.handeling());
        assertEquals(Optional.of("Alles wat de uitkomst zegt, is hiervoor genoemd."), laatste.uitleg());
    }

    @Test
    void een_zin_weet_met_welk_woord_zijn_soort_begint() {
        assertEquals(
                List.of("Gegeven", "Als", "Dan"),
                Woorden.lees(Features.lees(Proef.map())).van("05-giften").stream()
                        .map(Zin::woord)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - zin: een gift van {euro}\\n  vult: { a: $1 }       | 1 | {euro} bestaat niet. Kies uit {bedrag}, {datum}
            - zin: een gift van {bedrag}\\n  vult: { a: $2 }     | 2 | $2 bestaat niet: deze zin heeft 1 waarden
            - zin: een gift van {bedrag}\\n  vult: { a: 1 }      | 1 | Deze zin doet niets met $1 ({bedrag}).
            - zin: een gift\\n  vult: { a b: 1 }                 | 2 | 'a b' is geen veld.
            - zin: een gift\\n  vult: { a: 1, a: 2 }             | 2 | 'a' staat hier twee keer.
            - zin: een gift\\n  vult: { a: }                     | 2 | Een veld zonder waarde kan niet.
            - zin: een gift\\n  vult: niets                      | 2 | Hier horen velden met een waarde
            - zin: een gift\\n  vullt: { a: 1 }                  | 1 | Kies er één uit bevat, doet, gebruikt, noemt, ontbreekt
            - zin: een gift                                      | 1 | nu staat er: niets.
            - zin: een gift\\n  doet: rekenen                    | 2 | Hier kan alleen 'toepassen' staan, niet 'rekenen'.
            - zin: een gift\\n  sluit: false                     | 2 | Hier kan alleen 'true' staan, niet 'false'.
            - zin: een gift\\n  noemt: het artikel               | 2 | Verwacht: een verwijzing, geschreven als artikel 31
            - zin: een gift {code}\\n  noemt: $1                 | 2 | $1 is geen {grondslag}.
            - zin: een gift\\n  weigert: { code: x }             | 2 | Een weigering heeft een code en een pad
            - zin: een gift\\n  vraagt: { oordeel: x }           | 2 | Een vraag heeft een oordeel, de ruimte
            - zin: een gift\\n  gebruikt: { naam: x, sinds: y }  | 2 | Een norm heeft een naam en een waarde
            - zin: een (gift\\n  doet: toepassen                 | 1 | Deze zin kan niet gelezen worden.
            - zin: {bedrag} gift\\n  doet: toepassen             | 1 | Dit is geen geldige YAML.
            - doet: toepassen                                    | 1 | Hier ontbreekt de zin.
            zin: een gift                                        | 1 | Hier hoort een lijst
            """)
    void een_fout_in_de_woorden_noemt_de_regel_en_wat_te_doen(String yaml, int regel, String uitleg) {
        String fouten = fouten(yaml.replace("\\n", "\n"));

        assertTrue(fouten.startsWith("05-giften/woorden.yaml:" + regel + ": "), fouten);
        assertTrue(fouten.contains(uitleg), fouten);
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        assertEquals(2, fouten("- zin: a\n- zin: b\n").lines().count());
    }

    @Test
    void weigert_een_zin_die_er_al_is() {
        schrijf(map, "algemeen/woorden.yaml", "- zin: een gift\n  doet: toepassen\n");

        assertEquals(
                "05-giften/woorden.yaml:1: De zin 'een gift' staat al in algemeen/woorden.yaml:1. Haal er één weg.",
                fouten("- zin: een gift\n  doet: toepassen\n"));
    }

    @Test
    void noemt_elke_stap_die_geen_zin_kent() {
        schrijf(map, "algemeen/woorden.yaml", "- zin: de regel wordt toegepast\n  doet: toepassen\n");
        schrijf(map, "05-giften/giften.feature", feature("""
                    @PWB-05-001 @wet-2026 @wet @jurist
                    Scenario: Een
                      Gegeven de maan is vol
                      Als de regel wordt toegepast
                      Dan huilt de wolf
                """));
        Features features = Features.lees(map);

        assertEquals(
                "[Gegeven de maan is vol, Dan huilt de wolf]",
                Woorden.lees(features).onbekend(features.scenarios().get(0)).toString());
    }

    private String fouten(String yaml) {
        schrijf(map, "05-giften/woorden.yaml", yaml);
        schrijf(
                map,
                "05-giften/giften.feature",
                feature("    @PWB-05-001 @wet-2026 @wet @jurist\n    Scenario: Een\n"));
        Features features = Features.lees(map);
        return assertThrows(OnleesbareSuite.class, () -> Woorden.lees(features)).getMessage();
    }
}
