package nl.regelbalans.regels.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.wet.Vindplaats;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The whole suite against the rules, in-process. */
class FeaturesTest {

    private final Catalogus catalogus = Catalogus.laad(getClass().getClassLoader());
    private final Regelsdoel doel = new Regelsdoel(new Loket(catalogus));
    private final Toets toets = new Toets(Features.ingebouwd(), Selectie.alles());

    @TestFactory
    Stream<DynamicTest> theRulesDoWhatTheFeaturesSay() {
        return toets.voerUit(doel).zaken().stream()
                .map(zaak -> DynamicTest.dynamicTest(
                        zaak.naam(), () -> assertEquals(Resultaat.GESLAAGD, zaak.resultaat(), zaak::verslag)));
    }

    @Test
    void answersCiteOnlyWhatTheirVersionDeclares() {
        var nietVerklaard = new TreeSet<String>();
        toets.voerUit(verzoek -> {
            var antwoord = doel.stuur(verzoek);
            antwoord.json()
                    .filter(json -> json.containsKey("motivering") && json.containsKey("wetswijziging"))
                    .ifPresent(json -> citaten(json)
                            .filter(citaat -> !verklaard(json).contains(citaat))
                            .forEach(citaat -> nietVerklaard.add(verzoek.pad() + " " + citaat)));
            return antwoord;
        });
        assertEquals(Set.of(), nietVerklaard);
    }

    private static Stream<String> citaten(JsonObject beoordeling) {
        return beoordeling.getJsonArray("motivering").getValuesAs(JsonObject.class).stream()
                .map(stap -> stap.getJsonObject("grondslag").getString("aanduiding"));
    }

    private Set<String> verklaard(JsonObject beoordeling) {
        return catalogus
                .wetswijziging(beoordeling.getString("wetswijziging"))
                .versies()
                .versie(beoordeling.getString("versie"))
                .grondslagen()
                .stream()
                .map(Vindplaats::aanduiding)
                .collect(Collectors.toSet());
    }
}
