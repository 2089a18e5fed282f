package nl.regelbalans.conformance.toets;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.waarden.FoutInSuite;
import nl.regelbalans.conformance.zaak.Zaak;

/** Follows Cucumber through the scenarios: opens a Zaak for each, and writes down how it ended. */
final class Uitvoering implements ConcurrentEventListener {

    private static final String SLOT = "het einde van het scenario";

    private final Map<String, Scenario> scenarios;
    private final Doel doel;
    private final Consumer<Zaakuitslag> voortgang;
    private final Map<String, Zaakuitslag> uitslagen = new TreeMap<>();
    private final Map<String, Duration> looptijden = new TreeMap<>();
    private Optional<Zaak> zaak = Optional.empty();
    private Optional<Stapfout> stapfout = Optional.empty();

    Uitvoering(Map<String, Scenario> scenarios, Doel doel, Consumer<Zaakuitslag> voortgang) {
        this.scenarios = scenarios;
        this.doel = doel;
        this.voortgang = voortgang;
    }

    @Override
    public void setEventPublisher(EventPublisher cucumber) {
        cucumber.registerHandlerFor(TestCaseStarted.class, begin -> begin(scenario(begin.getTestCase())));
        cucumber.registerHandlerFor(TestStepFinished.class, this::stap);
        cucumber.registerHandlerFor(
                TestCaseFinished.class, einde -> einde(scenario(einde.getTestCase()), einde.getResult()));
    }

    private Scenario scenario(TestCase geval) {
        return geval.getTags().stream()
                .map(label -> scenarios.get(label.substring(1)))
                .filter(gevonden -> gevonden != null)
                .findFirst()
                .orElseThrow();
    }

    private void begin(Scenario scenario) {
        zaak = Optional.of(new Zaak(scenario, doel));
        stapfout = Optional.empty();
    }

    private void stap(TestStepFinished klaar) {
        Result resultaat = klaar.getResult();
        if (klaar.getTestStep() instanceof PickleStepTestStep stap
                && stapfout.isEmpty()
                && !resultaat.getStatus().is(Status.PASSED)) {
            stapfout = Optional.of(Stapfout.van(stap.getStep(), resultaat));
        }
    }

    private void einde(Scenario scenario, Result resultaat) {
        if (stapfout.isEmpty()) {
            rondAf();
        }
        var uitslag = stapfout.map(fout -> fout.uitslag(scenario, herhaalregel()))
                .orElseGet(() -> Zaakuitslag.van(scenario, Resultaat.GESLAAGD));
        uitslagen.put(scenario.id(), uitslag);
        looptijden.put(scenario.id(), resultaat.getDuration());
        voortgang.accept(uitslag);
    }

    private void rondAf() {
        try {
            zaak().rondAf();
        } catch (FoutInSuite leeg) {
            stapfout = Optional.of(Stapfout.van(SLOT, leeg));
        }
    }

    private Optional<String> herhaalregel() {
        return zaak().verzoek().flatMap(doel::herhaalregel);
    }

    /** The scenario that runs now. */
    Zaak zaak() {
        return zaak.orElseThrow();
    }

    Map<String, Zaakuitslag> uitslagen() {
        return uitslagen;
    }

    Map<String, Duration> looptijden() {
        return looptijden;
    }
}
