package nl.regelbalans.regels.bewijs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.regels.features.Regelsdoel;
import org.junit.jupiter.api.Test;

/** Each wrong product on every wetswijziging: exactly the scenarios of {@code miniaturen.csv} notice. */
class MiniaturenIT {

    private final Miniaturen miniaturen = new Miniaturen(
            Features.ingebouwd(), Regelsdoel.geladenDoor(getClass().getClassLoader()));

    @Test
    void exactlyTheseScenariosNotice() {
        Map<Miniatuur, SortedMap<String, Gezakt>> gezakt = new LinkedHashMap<>();
        Miniaturen.ALLE.forEach(miniatuur -> gezakt.put(miniatuur, miniaturen.speel(miniatuur)));
        if (Boolean.getBoolean("miniaturen.schrijf")) {
            var regels = new StringBuilder();
            gezakt.forEach((miniatuur, kwam) -> regels.append(miniaturen.regels(miniatuur, kwam)));
            Miniaturen.schrijf(regels.toString());
            Bewijsbladzijde.schrijf(miniaturen);
        }
        assertAll(gezakt.entrySet().stream().map(een -> () -> {
            assertFalse(een.getValue().isEmpty(), "geen enkel scenario merkt " + een.getKey());
            assertEquals(
                    "",
                    miniaturen.verschil(een.getKey(), een.getValue(), Selectie.alles()),
                    "Klopt dit? Dan: " + Miniaturen.OPNIEUW);
        }));
    }
}
