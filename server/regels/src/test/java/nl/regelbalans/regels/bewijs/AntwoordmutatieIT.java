package nl.regelbalans.regels.bewijs;

import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Answer mutation: whatever normative field of a right answer changes, some scenario notices. */
class AntwoordmutatieIT {

    private final Features features = Features.ingebouwd();

    @TestFactory
    Stream<DynamicTest> someScenarioNoticesEveryWrongField() {
        return features.wetswijzigingen().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> AntwoordmutatieTest.controleer(features, id)));
    }
}
