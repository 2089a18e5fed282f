package nl.regelbalans.regels.bewijs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.BekendeGebreken;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Tempo;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.regels.features.Regelsdoel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each wrong product on one wetswijziging; {@link MiniaturenIT} tries them on all. */
class MiniaturenTest {

    private final Features features = Features.ingebouwd();
    private final Regelsdoel goed = Regelsdoel.geladenDoor(getClass().getClassLoader());
    private final Miniaturen miniaturen = new Miniaturen(features, goed);

    @TestFactory
    Stream<DynamicTest> exactlyTheseScenariosNotice() {
        return Miniaturen.ALLE.stream()
                .map(miniatuur -> DynamicTest.dynamicTest(miniatuur.naam(), () -> {
                    Selectie steekproef = Miniaturen.steekproef(miniatuur);
                    var gezakt = miniaturen.speel(miniatuur, steekproef);
                    assertAll(
                            () -> assertFalse(
                                    gezakt.isEmpty(), "geen enkel scenario merkt deze fout: " + miniatuur.uitleg()),
                            () -> assertEquals(
                                    "",
                                    miniaturen.verschil(miniatuur, gezakt, steekproef),
                                    "Klopt dit? Dan: " + Miniaturen.OPNIEUW));
                }));
    }

    @Test
    void aProductThatIsRightPasses() {
        var gezakt = miniaturen.speel(
                new Miniatuur("goed", "", "", product -> new Httpproduct(product, Httpproduct::gewoon)),
                new Selectie(Set.of("21-inlichtingenplicht"), Set.of()));

        assertEquals(Map.of(), gezakt);
    }

    @Test
    void answersThatAreSwappedUnderLoadAreNoticedUnderLoad() {
        assertTrue(new Toets(features, new Selectie(Set.of("05-giften"), Set.of()))
                .voerUit(new Verwisselaar(goed))
                .geslaagd());
        assertFalse(new Toets(
                        features,
                        new Selectie(Set.of("05-giften"), Set.of()),
                        BekendeGebreken.geen(),
                        new Tempo(2, Tempo.GEWOON.wachttijd()))
                .voerUit(new Verwisselaar(goed))
                .geslaagd());
    }
}
