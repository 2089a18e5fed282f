package nl.regelbalans.conformance.toets;

import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.Step;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.waarden.FoutInSuite;
import nl.regelbalans.conformance.zaak.Afwijking;

/** A step that did not pass, and whose fault that is: of the product, of the connection or of the suite. */
record Stapfout(String stap, Resultaat resultaat, String verwacht, String gekregen) {

    static Stapfout van(Step stap, Result uitkomst) {
        String zin = stap.getKeyword().strip() + " " + stap.getText();
        if (uitkomst.getStatus() == Status.UNDEFINED) {
            return inSuite(
                    zin,
                    "een zin uit algemeen/woorden.yaml of uit woorden.yaml van deze wetswijziging",
                    "een zin die daar niet staat; kies een andere of schrijf hem erbij");
        }
        if (uitkomst.getStatus() == Status.AMBIGUOUS) {
            String zinnen = uitkomst.getError()
                    .getMessage()
                    .lines()
                    .skip(1)
                    .map(String::strip)
                    .collect(Collectors.joining("; "));
            return inSuite(zin, "een zin die op één manier te lezen is", "meer zinnen die passen: " + zinnen);
        }
        return oorzaken(uitkomst.getError())
                .flatMap(oorzaak -> bekend(zin, oorzaak).stream())
                .findFirst()
                .orElseGet(() -> inSuite(
                        zin,
                        "een stap die uitgevoerd kan worden",
                        uitkomst.getError().toString()));
    }

    static Stapfout van(String zin, FoutInSuite fout) {
        return inSuite(zin, fout.verwacht(), fout.gekregen());
    }

    private static Optional<Stapfout> bekend(String zin, Throwable oorzaak) {
        if (oorzaak instanceof Afwijking afwijking) {
            return Optional.of(new Stapfout(zin, Resultaat.GEZAKT, afwijking.verwacht(), afwijking.gekregen()));
        }
        if (oorzaak instanceof GeenAntwoord stilte) {
            return Optional.of(new Stapfout(zin, Resultaat.NIET_VASTGESTELD, "een antwoord", stilte.getMessage()));
        }
        return oorzaak instanceof FoutInSuite fout ? Optional.of(van(zin, fout)) : Optional.empty();
    }

    private static Stapfout inSuite(String zin, String verwacht, String gekregen) {
        return new Stapfout(zin, Resultaat.FOUT_IN_SUITE, verwacht, gekregen);
    }

    /** Cucumber wraps what a parameter throws. */
    private static Stream<Throwable> oorzaken(Throwable fout) {
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause);
    }

    Zaakuitslag uitslag(Scenario scenario, Optional<String> herhaalregel) {
        return new Zaakuitslag(scenario, resultaat, Optional.of(new Bevinding(stap, verwacht, gekregen, herhaalregel)));
    }
}
