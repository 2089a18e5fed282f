package nl.regelbalans.conformance.toets;

import java.util.Optional;
import nl.regelbalans.conformance.features.Scenario;

/**
 * The outcome of one scenario.
 *
 * @param bevinding why it is not in order; absent when it is
 */
public record Zaakuitslag(Scenario scenario, Resultaat resultaat, Optional<Bevinding> bevinding) {

    static Zaakuitslag van(Scenario scenario, Resultaat resultaat) {
        return new Zaakuitslag(scenario, resultaat, Optional.empty());
    }

    /** Number and sentence of the scenario. */
    public String naam() {
        return scenario.id() + " " + scenario.zin();
    }

    /** The outcome in full, in Dutch: the norm, the article, what was expected, what came, and how to repeat it. */
    public String verslag() {
        String kop = naam() + ": " + resultaat.woord();
        return bevinding
                .map(waarom -> kop
                        + "\n  Norm:      " + scenario.norm()
                        + "\n  Grondslag: " + scenario.grondslag()
                        + "\n  Versie:    " + scenario.versie() + " (" + scenario.plaats() + ")"
                        + "\n  Stap:      " + waarom.stap()
                        + "\n  Verwacht:  " + waarom.verwacht()
                        + "\n  Gekregen:  " + waarom.gekregen()
                        + waarom.herhaalregel()
                                .map(regel -> "\n  Herhaal:   " + regel)
                                .orElse(""))
                .orElse(kop);
    }
}
