package nl.regelbalans.conformance.dekking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Register;
import nl.regelbalans.conformance.features.Scenario;
import org.junit.jupiter.api.Test;

class DekkingTest {

    private final Features features = Features.ingebouwd();

    @Test
    void de_bladzijde_in_docs_is_bij() throws IOException {
        assertEquals(
                Files.readString(Path.of("..", "docs", "05-dekking.md")),
                new Dekking(features).bladzijde(),
                "maak docs/05-dekking.md opnieuw met de opdracht die erin staat");
    }

    @Test
    void elk_artikel_van_een_grondslag_staat_in_de_wet() {
        var nummers = Participatiewet.artikelen().stream()
                .map(Participatiewet.Artikel::nummer)
                .toList();
        assertTrue(nummers.containsAll(Set.of("18", "31", "34a", "44")));
        assertEquals(174, nummers.size());
    }

    @Test
    void elk_scenario_staat_in_het_register_en_andersom() {
        for (String wetswijziging : features.wetswijzigingen()) {
            var scenarios = new TreeSet<>(features.scenarios().stream()
                    .filter(scenario -> scenario.wetswijziging().equals(wetswijziging))
                    .map(Scenario::id)
                    .toList());
            var actief = new TreeSet<>(features.register(wetswijziging).stream()
                    .filter(regel -> regel.status().equals("actief"))
                    .map(Register::id)
                    .toList());
            assertEquals(actief, scenarios, wetswijziging);
        }
    }
}
