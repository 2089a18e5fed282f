package nl.regelbalans.regels.features.cucumber;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.nl.Gegeven;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.woorden.Woorden;
import nl.regelbalans.conformance.zaak.Zaak;
import nl.regelbalans.regels.features.Regelsdoel;

/** Steps are data: one definition takes every sentence, and woorden.yaml says what it means in this scenario. */
public final class Stapdefinities {

    private static final Features FEATURES = Features.ingebouwd();

    private static final Woorden WOORDEN = Woorden.lees(FEATURES);

    private static final Map<String, Scenario> SCENARIOS =
            FEATURES.scenarios().stream().collect(toMap(scenario -> "@" + scenario.id(), Function.identity()));

    private static final Doel DOEL = Regelsdoel.geladenDoor(Stapdefinities.class.getClassLoader());

    private Scenario scenario;
    private Zaak zaak;
    private Iterator<Stap> stappen;

    @Before
    public void begin(io.cucumber.java.Scenario loopt) {
        scenario = loopt.getSourceTagNames().stream()
                .filter(SCENARIOS::containsKey)
                .map(SCENARIOS::get)
                .findFirst()
                .orElseThrow();
        zaak = new Zaak(scenario, DOEL);
        stappen = scenario.stappen().iterator();
    }

    @Gegeven("^(.*)$")
    public void stap(String zin) {
        Stap stap = stappen.next();
        assertEquals(stap.tekst(), zin);
        WOORDEN.zin(scenario, stap).voerUit(zaak, stap);
    }

    @After
    public void einde(io.cucumber.java.Scenario gelopen) {
        if (!gelopen.isFailed()) {
            zaak.rondAf();
        }
    }
}
