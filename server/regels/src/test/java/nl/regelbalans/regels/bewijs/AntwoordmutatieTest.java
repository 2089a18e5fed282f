package nl.regelbalans.regels.bewijs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.features.Regelsdoel;
import nl.regelbalans.regels.loket.Loket;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Answer mutation: whatever normative field of a right answer changes, some scenario notices. */
class AntwoordmutatieTest {

    private final Features features = Features.ingebouwd();
    private final Regelsdoel goed =
            new Regelsdoel(new Loket(Catalogus.laad(getClass().getClassLoader())));

    @TestFactory
    Stream<DynamicTest> someScenarioNoticesEveryWrongField() {
        return features.wetswijzigingen().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    var toets = new Toets(features, new Selectie(Set.of(id), Set.of()));
                    assertEquals(Set.of(), Antwoordmutatie.nietOpgemerkt(new Antwoordmutatie(toets, goed).voerUit()));
                }));
    }
}
