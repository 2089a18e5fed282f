package nl.regelbalans.conformance.toets;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.waarden.FoutInSuite;
import nl.regelbalans.conformance.zaak.Afwijking;

/** A step that did not pass, and whose fault that is: of the product, of the connection or of the suite. */
record Stapfout(Resultaat resultaat, String stap, String verwacht, String gekregen) {

    static Stapfout van(String stap, RuntimeException fout) {
        if (fout instanceof Afwijking afwijking) {
            return new Stapfout(Resultaat.GEZAKT, stap, afwijking.verwacht(), afwijking.gekregen());
        }
        if (fout instanceof GeenAntwoord stilte) {
            return new Stapfout(Resultaat.NIET_VASTGESTELD, stap, "een antwoord", stilte.getMessage());
        }
        if (fout instanceof FoutInSuite inSuite) {
            return new Stapfout(Resultaat.FOUT_IN_SUITE, stap, inSuite.verwacht(), inSuite.gekregen());
        }
        return new Stapfout(Resultaat.FOUT_IN_SUITE, stap, "een stap die uitgevoerd kan worden", fout.toString());
    }

    /** All steps that no sentence knows, as one fault. */
    static Optional<Stapfout> onbekend(List<Stap> stappen) {
        return stappen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stapfout(
                        Resultaat.FOUT_IN_SUITE,
                        stappen.stream().map(Stap::toString).collect(joining("; ")),
                        "een zin uit algemeen/woorden.yaml of uit woorden.yaml van deze wetswijziging",
                        stappen.size() == 1
                                ? "een zin die daar niet staat; kies een andere of schrijf hem erbij"
                                : stappen.size() + " zinnen die daar niet staan; kies andere of schrijf ze erbij"));
    }

    Zaakuitslag uitslag(Scenario scenario, Optional<String> herhaalregel) {
        return Zaakuitslag.van(scenario, resultaat, new Bevinding(stap, verwacht, gekregen, herhaalregel));
    }
}
