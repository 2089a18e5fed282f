package nl.regelbalans.dienst.paginas.reken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelbalans.dienst.invoer.Formulier;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.loket.Loket;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VraagformulierTest {
    private final Loket loket = new Loket(Catalogus.laad(getClass().getClassLoader()));

    @TestFactory
    Stream<DynamicTest> theExampleOfEveryVersion_givesTheSameAnswerThroughTheForm() {
        return loket.catalogus().wetswijzigingen().stream()
                .flatMap(wetswijziging -> wetswijziging.versies().lijst().stream()
                        .map(versie -> DynamicTest.dynamicTest(
                                wetswijziging.id() + " " + versie.naam(), () -> zelfde(wetswijziging, versie))));
    }

    private void zelfde(Wetswijziging wetswijziging, Versie<?, ?> versie) {
        var vraag = versie.voorbeeld().vraag();
        var formulier = Vraagformulier.formulier(vraag);
        var terug = new Vraagformulier(wetswijziging.versies(), versie).vraag(formulier);
        assertEquals(vraag.get("situatie"), terug.get("situatie"));
        assertEquals(
                loket.beoordeel(wetswijziging.id(), versie.naam(), vraag),
                loket.beoordeel(wetswijziging.id(), versie.naam(), terug));
    }

    @Test
    void anEmptyRow_isNoReceipt() {
        var formulier = new Formulier(Map.of(
                "situatie.ontvangsten[0]", "",
                "situatie.ontvangsten[0].waarde", " ",
                "situatie.ontvangsten[3].waarde", "5"));
        assertEquals(1, ontvangsten(formulier).size());
    }

    @Test
    void whatIsNoAmount_isKeptForTheCounterToRefuse() {
        var formulier = new Formulier(Map.of("situatie.ontvangsten[0].waarde", "veel"));
        assertEquals(List.of(Map.of("waarde", "veel")), ontvangsten(formulier));
    }

    private Object situatie(Formulier formulier) {
        var giften = loket.catalogus().wetswijziging("05-giften").versies();
        return new Vraagformulier(giften, giften.versie("wet-2026"))
                .vraag(formulier)
                .get("situatie");
    }

    private List<?> ontvangsten(Formulier formulier) {
        return (List<?>) ((Map<?, ?>) situatie(formulier)).get("ontvangsten");
    }
}
