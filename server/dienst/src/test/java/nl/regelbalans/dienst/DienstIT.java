package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says about itself. */
@ExtendWith(DienstExtension.class)
final class DienstIT {
    private final Dienst dienst;

    DienstIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void itSaysOnceWhereItListens_andNothingOfTheServer() throws IOException {
        List<String> regels = dienst.uitvoer().lines().toList();
        assertTrue(regels.contains("Regelbalans luistert op http://localhost:" + dienst.poort() + "/api/v1"));
        assertFalse(regels.stream().anyMatch(regel -> regel.startsWith("[")), () -> String.join("\n", regels));
    }

    @Test
    void conformiteit_isOrderedAsAgreed() {
        String lichaam = dienst.get("/api/v1/conformiteit").isGelukt().lichaam();
        String begin = "{\"product\":\"Regelbalans\",\"versie\":\"" + versie() + "\",\"leverancier\":\"Regelbalans\","
                + "\"protocol\":\"1.0\",\"wetswijzigingen\":[";
        assertTrue(lichaam.startsWith(begin), lichaam);
    }

    @Test
    void theSameQuestion_givesTheSameBytes() {
        assertEquals(
                dienst.get("/api/v1/conformiteit").lichaam(),
                dienst.get("/api/v1/conformiteit").lichaam());
    }

    @Test
    void theVersionHeader_isTheVersionOfTheBuild() {
        assertEquals(versie(), dienst.get("/x").header("API-Version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
    void health_isUp(String pad) {
        assertEquals("UP", dienst.get(pad).isGelukt().json().getString("status"));
    }

    private static String versie() {
        return System.getProperty("regelbalans.versie");
    }
}
