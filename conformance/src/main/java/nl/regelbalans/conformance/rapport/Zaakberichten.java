package nl.regelbalans.conformance.rapport;

import io.cucumber.messages.Convertor;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Group;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.StepMatchArgument;
import io.cucumber.messages.types.StepMatchArgumentsList;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.TestStepStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.toets.Looptijd;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import nl.regelbalans.conformance.woorden.Woorden;
import nl.regelbalans.conformance.woorden.Zin;

/** The messages about one scenario. */
record Zaakberichten(
        Zaakuitslag zaak, Looptijd tijd, Woorden woorden, Map<Zin, String> zinnen, Supplier<String> nummer) {

    private static final long EERSTE_POGING = 0;

    List<Envelope> alle(String run, Pickle scenario) {
        List<TestStep> stappen = new ArrayList<>();
        for (int i = 0; i < scenario.getSteps().size(); i++) {
            stappen.add(stap(
                    zaak.scenario().stappen().get(i), scenario.getSteps().get(i).getId()));
        }
        String geval = nummer.get();
        String poging = nummer.get();
        List<Envelope> berichten = new ArrayList<>();
        berichten.add(Envelope.of(new TestCase(geval, scenario.getId(), stappen, run)));
        Instant nu = tijd.begin();
        berichten.add(Envelope.of(new TestCaseStarted(EERSTE_POGING, poging, geval, null, Convertor.toMessage(nu))));
        for (int i = 0; i < stappen.size(); i++) {
            String stap = stappen.get(i).getId();
            Duration duur = i < tijd.stappen().size() ? tijd.stappen().get(i) : Duration.ZERO;
            berichten.add(Envelope.of(new TestStepStarted(poging, stap, Convertor.toMessage(nu))));
            nu = nu.plus(duur);
            berichten.add(Envelope.of(new TestStepFinished(poging, stap, resultaat(i, duur), Convertor.toMessage(nu))));
        }
        berichten.add(Envelope.of(new TestCaseFinished(poging, Convertor.toMessage(nu), false)));
        return berichten;
    }

    private TestStep stap(Stap stap, String bron) {
        List<Zin> passend = woorden.bij(zaak.scenario(), stap);
        return new TestStep(
                null,
                nummer.get(),
                bron,
                passend.stream().map(zinnen::get).toList(),
                passend.stream().map(zin -> waarden(zin, stap)).toList());
    }

    private static StepMatchArgumentsList waarden(Zin zin, Stap stap) {
        return new StepMatchArgumentsList(zin.vorm().match(stap.tekst()).stream()
                .map(waarde -> new StepMatchArgument(
                        new Group(
                                List.of(),
                                (long) waarde.getGroup().getStart(),
                                waarde.getGroup().getValue()),
                        waarde.getParameterType().getName()))
                .toList());
    }

    private TestStepResult resultaat(int plaats, Duration duur) {
        TestStepResultStatus status = status(plaats);
        boolean hier = status == TestStepResultStatus.FAILED || status == TestStepResultStatus.AMBIGUOUS;
        return new TestStepResult(Convertor.toMessage(duur), hier ? zaak.verslag() : null, status, null);
    }

    /** A scenario that failed without a step of its own, such as an unclaimed version that is not refused, fails at its first. */
    private TestStepResultStatus status(int plaats) {
        List<Zin> passend =
                woorden.bij(zaak.scenario(), zaak.scenario().stappen().get(plaats));
        int einde = Math.max(0, tijd.stappen().size() - 1);
        if (passend.isEmpty()) {
            return TestStepResultStatus.UNDEFINED;
        }
        if (plaats > einde
                || zaak.resultaat() == Resultaat.NIET_VAN_TOEPASSING
                || !woorden.onbekend(zaak.scenario()).isEmpty()) {
            return TestStepResultStatus.SKIPPED;
        }
        if (plaats < einde || zaak.bevinding().isEmpty()) {
            return TestStepResultStatus.PASSED;
        }
        return passend.size() > 1 ? TestStepResultStatus.AMBIGUOUS : TestStepResultStatus.FAILED;
    }
}
