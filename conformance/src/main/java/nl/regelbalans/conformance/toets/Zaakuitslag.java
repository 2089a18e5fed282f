package nl.regelbalans.conformance.toets;

import java.util.Optional;
import nl.regelbalans.conformance.features.Scenario;

/**
 * The outcome of one scenario.
 *
 * @param bevinding why it is not in order; absent when it is
 * @param bekendGebrek the known gap that excuses it; absent when nothing does
 */
public record Zaakuitslag(
        Scenario scenario, Resultaat resultaat, Optional<Bevinding> bevinding, Optional<BekendGebrek> bekendGebrek) {

    public static Zaakuitslag van(Scenario scenario, Resultaat resultaat) {
        return new Zaakuitslag(scenario, resultaat, Optional.empty(), Optional.empty());
    }

    public static Zaakuitslag van(Scenario scenario, Resultaat resultaat, Bevinding bevinding) {
        return new Zaakuitslag(scenario, resultaat, Optional.of(bevinding), Optional.empty());
    }

    /** The same outcome, of a scenario that it holds for as well. */
    Zaakuitslag over(Scenario ander) {
        return new Zaakuitslag(ander, resultaat, bevinding, bekendGebrek);
    }

    /** Whether a run with this outcome can still be a success. */
    public boolean inOrde() {
        return resultaat.inOrde() || bekendGebrek.isPresent();
    }

    /** Number and sentence of the scenario. */
    public String naam() {
        return scenario.id() + " " + scenario.zin();
    }

    /** The outcome in full, in Dutch: the norm, the article, what was expected, what came, and how to repeat it. */
    public String verslag() {
        return naam() + ": " + resultaat.woord()
                + bekendGebrek.map(gebrek -> " (" + gebrek + ")").orElse("")
                + bevinding.map(this::verslag).orElse("");
    }

    private String verslag(Bevinding waarom) {
        return "\n  Norm:      " + scenario.norm()
                + "\n  Grondslag: " + scenario.grondslag()
                + "\n  Versie:    " + scenario.versie() + " (" + scenario.plaats() + ")"
                + "\n  Stap:      " + waarom.stap()
                + "\n  Verwacht:  " + waarom.verwacht()
                + "\n  Gekregen:  " + waarom.gekregen()
                + waarom.herhaalregel().map(regel -> "\n  Herhaal:   " + regel).orElse("");
    }
}
