package nl.regelbalans.regels.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import org.junit.jupiter.api.Test;

/**
 * The scenarios of one wetswijziging as one test, for the mutation run: a mutant is then tried only on the wetswijzigingen that
 * reach it. Features and sentences are read once, the rules are made anew for each test.
 */
abstract class Scenarios {

    private static final Features FEATURES = Features.ingebouwd();

    private static final Map<String, Toets> TOETSEN = new ConcurrentHashMap<>();

    private final Toets toets;

    Scenarios(String wetswijziging) {
        this.toets =
                TOETSEN.computeIfAbsent(wetswijziging, id -> new Toets(FEATURES, new Selectie(Set.of(id), Set.of())));
    }

    @Test
    void theRulesDoWhatTheFeaturesSay() {
        assertEquals(List.of(), gezakt(Regelsdoel.geladenDoor(getClass().getClassLoader())));
        assertEquals(List.of(), gezakt(new VerseRegels().doel()));
    }

    private List<String> gezakt(Doel doel) {
        return toets.voerUit(doel).zaken().stream()
                .filter(zaak -> zaak.resultaat() != Resultaat.GESLAAGD)
                .map(Zaakuitslag::naam)
                .toList();
    }
}
