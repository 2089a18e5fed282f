package nl.regelbalans.regels.bewijs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.regels.features.Regelsdoel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answer mutation on a few wetswijzigingen; {@link AntwoordmutatieIT} does them all. */
class AntwoordmutatieTest {

    @ParameterizedTest
    @ValueSource(strings = {"05-giften", "21-inlichtingenplicht"})
    void someScenarioNoticesEveryWrongField(String wetswijziging) {
        controleer(Features.ingebouwd(), wetswijziging);
    }

    static void controleer(Features features, String wetswijziging) {
        var toets = new Toets(features, new Selectie(Set.of(wetswijziging), Set.of()));
        var goed = Regelsdoel.geladenDoor(AntwoordmutatieTest.class.getClassLoader());

        assertEquals(Set.of(), new Antwoordmutatie(toets, goed).nietOpgemerkt());
    }
}
