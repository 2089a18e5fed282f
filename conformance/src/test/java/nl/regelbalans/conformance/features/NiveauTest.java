package nl.regelbalans.conformance.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NiveauTest {

    @ParameterizedTest
    @CsvSource({
        "vergelijkingen, 05-giften, /wetswijzigingen/05-giften/vergelijkingen",
        "maandberekeningen, maand, /maandberekeningen",
        "maandberekeningen, jaar, /jaarberekeningen",
        "05-giften, wet-2026, /wetswijzigingen/05-giften/versies/wet-2026/beoordelingen"
    })
    void elk_deel_weet_waar_zijn_vragen_heen_gaan(String map, String gevraagd, String pad) {
        assertEquals(pad, new Deel(map, gevraagd).pad());
    }

    @Test
    void een_niveau_wordt_als_geheel_geclaimd() {
        assertEquals(Deel.niveau("maandberekeningen"), new Deel("maandberekeningen", "jaar").geheel());
        assertTrue(new Deel("maandberekeningen", "jaar").niveau().isPresent());
        assertFalse(new Deel("05-giften", "wet-2026").niveau().isPresent());
    }

    @Test
    void een_vergelijking_gebruikt_ook_de_zinnen_van_haar_wetswijziging() {
        assertEquals(
                List.of("vergelijkingen", "05-giften"),
                scenario("PWB-V-001", "05-giften", "vergelijkingen").mappen());
        assertEquals(
                List.of("maandberekeningen"),
                scenario("PWB-M-001", "maand", "maandberekeningen").mappen());
    }

    @ParameterizedTest
    @CsvSource({
        "PWB-V-001, wet-2026, vergelijkingen, @01-bijverdiengrenzen",
        "PWB-M-001, wet-2026, maandberekeningen, @maand of @jaar",
        "PWB-05-001, 05-giften, vergelijkingen, begint een nummer met PWB-V-",
        "PWB-V-001, maand, 05-giften, @wet-2026"
    })
    void een_nummer_of_label_van_een_ander_soort_map_wordt_genoemd(String id, String label, String map, String uitleg) {
        var fout = assertThrows(OnleesbareSuite.class, () -> scenario(id, label, map));
        assertTrue(fout.getMessage().contains(uitleg), fout::getMessage);
    }

    private static Scenario scenario(String id, String label, String map) {
        var tekst = """
                # language: nl
                Functionaliteit: Proef

                  Regel: Een norm.
                    Grondslag: artikel 1, Participatiewet

                    @%s @%s @wet @jurist
                    Scenario: Een proef
                      Als de regel wordt toegepast
                """.formatted(id, label);
        return Features.van(List.of(new Bronbestand(map + "/proef.feature", tekst)), "")
                .scenarios()
                .get(0);
    }
}
