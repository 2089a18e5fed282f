package nl.regelbalans.conformance.toets;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;

/**
 * Which part of the suite to run: the scenarios that are in all three sets, where an empty set leaves nothing out.
 *
 * @param wetswijzigingen ids such as {@code 05-giften}
 * @param versies such as {@code wet-2026}
 * @param scenarios ids such as {@code PWB-05-001}
 */
public record Selectie(Set<String> wetswijzigingen, Set<String> versies, Set<String> scenarios) {

    private static final int OVERZICHTELIJK = 50;

    /** All scenarios of these versions of these wetswijzigingen. */
    public Selectie(Set<String> wetswijzigingen, Set<String> versies) {
        this(wetswijzigingen, versies, Set.of());
    }

    public static Selectie alles() {
        return new Selectie(Set.of(), Set.of());
    }

    /** The choice that names what this one names and what the other names. */
    public Selectie met(Selectie ander) {
        return new Selectie(
                samen(wetswijzigingen, ander.wetswijzigingen),
                samen(versies, ander.versies),
                samen(scenarios, ander.scenarios));
    }

    private static Set<String> samen(Set<String> dit, Set<String> dat) {
        var namen = new LinkedHashSet<String>(dit);
        namen.addAll(dat);
        return namen;
    }

    Stream<Scenario> uit(Features features) {
        return features.scenarios().stream()
                .filter(scenario -> past(wetswijzigingen, scenario.wetswijziging()))
                .filter(scenario -> past(versies, scenario.versie()))
                .filter(scenario -> past(scenarios, scenario.id()));
    }

    private static boolean past(Set<String> keuze, String waarde) {
        return keuze.isEmpty() || keuze.contains(waarde);
    }

    void controleer(Features features) {
        eisBekend("De wetswijziging", wetswijzigingen, alle(features, Scenario::wetswijziging));
        eisBekend("De versie", versies, alle(features, Scenario::versie));
        eisBekend("Het scenario", scenarios, alle(features, Scenario::id));
    }

    private static SortedSet<String> alle(Features features, Function<Scenario, String> naam) {
        return features.scenarios().stream().map(naam).collect(toCollection(TreeSet::new));
    }

    private static void eisBekend(String soort, Set<String> keuze, SortedSet<String> bestaand) {
        for (String gekozen : keuze) {
            if (!bestaand.contains(gekozen)) {
                throw new IllegalArgumentException(
                        soort + " '" + gekozen + "' staat niet in de features. " + keuzes(bestaand));
            }
        }
    }

    /** The choices themselves when they fit on a screen. */
    private static String keuzes(SortedSet<String> bestaand) {
        return bestaand.size() > OVERZICHTELIJK
                ? "De nummers lopen van " + bestaand.first() + " tot en met " + bestaand.last() + "."
                : "Kies uit: " + String.join(", ", bestaand);
    }
}
