package nl.regelbalans.conformance.toets;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;

/**
 * Which part of the suite to run; an empty set means all of them.
 *
 * @param wetswijzigingen ids such as {@code 05-giften}
 * @param versies such as {@code wet-2026}
 */
public record Selectie(Set<String> wetswijzigingen, Set<String> versies) {

    public static Selectie alles() {
        return new Selectie(Set.of(), Set.of());
    }

    Stream<Scenario> uit(Features features) {
        return features.scenarios().stream()
                .filter(scenario -> past(wetswijzigingen, scenario.wetswijziging()))
                .filter(scenario -> past(versies, scenario.versie()));
    }

    private static boolean past(Set<String> keuze, String waarde) {
        return keuze.isEmpty() || keuze.contains(waarde);
    }

    void controleer(Features features) {
        eisBekend("wetswijziging", wetswijzigingen, features.wetswijzigingen());
        eisBekend(
                "versie",
                versies,
                features.scenarios().stream().map(Scenario::versie).toList());
    }

    private static void eisBekend(String soort, Set<String> keuze, Collection<String> bestaand) {
        for (String gekozen : keuze) {
            if (!bestaand.contains(gekozen)) {
                throw new IllegalArgumentException("De " + soort + " '" + gekozen
                        + "' staat niet in de features. Kies uit: " + String.join(", ", new TreeSet<>(bestaand)));
            }
        }
    }
}
