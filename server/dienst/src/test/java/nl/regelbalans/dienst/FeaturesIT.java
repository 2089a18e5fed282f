package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.HttpDoel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole suite against the packaged service, from outside, as any vendor runs it. */
@ExtendWith(DienstExtension.class)
final class FeaturesIT {
    private final Dienst dienst;

    FeaturesIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @TestFactory
    Stream<DynamicTest> theServiceDoesWhatTheFeaturesSay() {
        var doel = new HttpDoel("http://localhost:" + dienst.poort() + "/api/v1", Duration.ofSeconds(10));
        return new Toets(Features.ingebouwd(), Selectie.alles())
                .voerUit(doel).zaken().stream()
                        .map(zaak -> DynamicTest.dynamicTest(
                                zaak.naam(), () -> assertEquals(Resultaat.GESLAAGD, zaak.resultaat(), zaak::verslag)));
    }
}
