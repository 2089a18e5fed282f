package nl.regelbalans.regels.bewijs;

import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Niveau;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Answer mutation: whatever normative field of a right answer changes, some scenario notices. The answers are beoordelingen; those of
 * the levels above them are made of these, and {@code NiveausTest} holds wrong ones against them.
 */
class AntwoordmutatieIT {

    private final Features features = Features.ingebouwd();

    @TestFactory
    Stream<DynamicTest> someScenarioNoticesEveryWrongField() {
        return features.wetswijzigingen().stream()
                .filter(id -> Niveau.van(id).isEmpty())
                .map(id -> DynamicTest.dynamicTest(id, () -> AntwoordmutatieTest.controleer(features, id)));
    }
}
