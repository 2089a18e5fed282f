package nl.regelbalans.regels.catalogus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelbalans.regels.loket.Loket;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every version of every entry. */
class CatalogusTest {

    private final Catalogus catalogus = Catalogus.laad(getClass().getClassLoader());
    private final Loket loket = new Loket(catalogus);

    @TestFactory
    Stream<DynamicTest> everyExampleIsAnsweredWithReasons() {
        return perVersie((wetswijziging, versie) -> {
            var antwoord = loket.beoordeel(
                    wetswijziging.id(), versie.naam(), versie.voorbeeld().vraag());
            assertNotEquals("niet-van-kracht", antwoord.get("status"));
            assertFalse(((List<?>) antwoord.get("motivering")).isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> aMotiveringCitesOnlyWhatTheVersionDeclares() {
        return perVersie((wetswijziging, versie) -> {
            var verklaard = versie.grondslagen().stream()
                    .map(vindplaats -> vindplaats.aanduiding())
                    .toList();
            var antwoord = loket.beoordeel(
                    wetswijziging.id(), versie.naam(), versie.voorbeeld().vraag());
            for (var stap : (List<?>) antwoord.get("motivering")) {
                var grondslag = (Map<?, ?>) ((Map<?, ?>) stap).get("grondslag");
                assertTrue(verklaard.contains(grondslag.get("aanduiding")), grondslag::toString);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionToTheCollegeIsAQuestion() {
        return perVersie((wetswijziging, versie) ->
                versie.oordelen().forEach(oordeel -> assertTrue(oordeel.vraag().contains("?"), oordeel.naam())));
    }

    /** "a gap is answered niet-van-kracht or niet-te-bepalen", never by silence: some version always answers. */
    @TestFactory
    Stream<DynamicTest> theVersionsOfTheLawDoNotOverlap() {
        return catalogus.wetswijzigingen().stream()
                .map(wetswijziging -> DynamicTest.dynamicTest(wetswijziging.id(), () -> {
                    for (var dag = LocalDate.of(2025, 1, 1); dag.getYear() < 2028; dag = dag.plusDays(1)) {
                        assertTrue(geldig(wetswijziging, dag) <= 1, dag.toString());
                    }
                }));
    }

    private static long geldig(Wetswijziging wetswijziging, LocalDate dag) {
        return wetswijziging.versies().lijst().stream()
                .filter(versie -> versie.rechtskracht() == Rechtskracht.WET)
                .filter(versie -> versie.geldigheid().bevat(dag))
                .count();
    }

    private interface Eis {
        void toets(Wetswijziging wetswijziging, Versie<?, ?> versie);
    }

    private Stream<DynamicTest> perVersie(Eis eis) {
        return catalogus.wetswijzigingen().stream().flatMap(wetswijziging -> wetswijziging.versies().lijst().stream()
                .map(versie -> DynamicTest.dynamicTest(
                        wetswijziging.id() + " " + versie.naam(), () -> eis.toets(wetswijziging, versie))));
    }
}
