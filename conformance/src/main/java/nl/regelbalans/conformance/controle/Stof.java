package nl.regelbalans.conformance.controle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.conformance.begrippen.Begrippen;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.recht.Rechtsbronnen;
import nl.regelbalans.conformance.woorden.Woorden;
import nl.regelbalans.conformance.woorden.Zin;
import nl.regelbalans.conformance.zaak.Handeling;

/** All that is checked, read once. */
record Stof(
        Features features,
        Woorden woorden,
        Begrippen begrippen,
        Rechtsbronnen bronnen,
        List<Gelezen> scenarios,
        List<Tekst> teksten) {

    /** A scenario with what its steps can be read as. */
    record Gelezen(Scenario scenario, List<Lezing> stappen) {}

    /** A step and the sentences it can be read as; when all is well that is one. */
    record Lezing(Stap stap, List<Zin> zinnen) {

        /** What the step does, when that is clear. */
        Optional<Handeling> handeling() {
            return zinnen.size() == 1 ? Optional.of(zinnen.get(0).handeling()) : Optional.empty();
        }

        boolean doet(Class<? extends Handeling> soort) {
            return handeling().filter(soort::isInstance).isPresent();
        }
    }

    static Stof van(Features features) {
        var woorden = Woorden.lees(features);
        var begrippen = Begrippen.lees(features);
        return new Stof(
                features,
                woorden,
                begrippen,
                Rechtsbronnen.lees(features),
                features.scenarios().stream()
                        .map(scenario -> gelezen(scenario, woorden))
                        .toList(),
                Teksten.van(features, woorden, begrippen));
    }

    private static Gelezen gelezen(Scenario scenario, Woorden woorden) {
        return new Gelezen(
                scenario,
                scenario.stappen().stream()
                        .map(stap -> new Lezing(stap, woorden.bij(scenario, stap)))
                        .toList());
    }

    /** The sentences of all folders, each once. */
    Stream<Zin> zinnen() {
        return features.wetswijzigingen().stream()
                .flatMap(map -> woorden.van(map).stream())
                .distinct();
    }
}
