package nl.regelbalans.conformance.zaak;

import static nl.regelbalans.conformance.Proefproduct.json;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Vindplaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeldendTest {

    private static final JsonObject VRAAG = json("{'peildatum':'2026-05-01'}");

    @Test
    void de_genoemde_versie_antwoordt_hetzelfde() {
        assertDoesNotThrow(() -> controleer("geldend", "wet-2026", GeldendTest::wet2026));
    }

    @Test
    void een_andere_versie_antwoordt_iets_anders() {
        var afwijking = assertThrows(Afwijking.class, () -> controleer("geldend", "oud-recht", GeldendTest::wet2026));

        assertEquals("hetzelfde antwoord als onder de versie die het noemt, oud-recht", afwijking.verwacht());
    }

    @ParameterizedTest
    @ValueSource(strings = {"geldend", "consultatie-2023", "", "wet-2026/../oud-recht"})
    void wat_nooit_geldend_recht_is_wordt_niet_eens_gevraagd(String versie) {
        var afwijking = assertThrows(
                Afwijking.class,
                () -> controleer("geldend", versie, verzoek -> {
                    throw new AssertionError(verzoek.pad());
                }));

        assertTrue(afwijking.verwacht().startsWith("de versie die op de peildatum geldt"), afwijking.verwacht());
    }

    @Test
    void wie_een_versie_bij_naam_vraagt_wordt_niets_meer_gevraagd() {
        assertDoesNotThrow(() -> controleer("wet-2026", "wet-2026", verzoek -> {
            throw new AssertionError(verzoek.pad());
        }));
    }

    /** A product in which every version is wet-2026. */
    private static Antwoord wet2026(Verzoek verzoek) {
        assertEquals(VRAAG, verzoek.inhoud().orElseThrow());
        return antwoord("wet-2026");
    }

    private static Antwoord antwoord(String versie) {
        return Antwoord.json(200, json("{'versie':'" + versie + "'}"));
    }

    private static void controleer(String gevraagd, String genoemd, Function<Verzoek, Antwoord> product) {
        var scenario = new Scenario(
                "PWB-05-001", "05-giften", gevraagd, "wet", "jurist", "", "", "", new Vindplaats("f", 1), List.of());
        new Geldend(scenario, product).controleer(VRAAG, antwoord(genoemd));
    }
}
