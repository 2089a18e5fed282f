package nl.regelbalans.regels.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.loket.Loket;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The whole suite against the rules, in-process. */
class FeaturesTest {

    @TestFactory
    Stream<DynamicTest> theRulesDoWhatTheFeaturesSay() {
        var doel = new Regelsdoel(new Loket(Catalogus.laad(getClass().getClassLoader())));
        return new Toets(Features.ingebouwd(), Selectie.alles())
                .voerUit(doel).zaken().stream()
                        .map(zaak -> DynamicTest.dynamicTest(
                                zaak.naam(), () -> assertEquals(Resultaat.GESLAAGD, zaak.resultaat(), zaak::verslag)));
    }
}
