package nl.regelbalans.conformance.features;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The features: one folder a wetswijziging, and a folder {@code algemeen} with the sentences they share. */
public final class Features {

    /** The folder with the sentences of all wetswijzigingen. */
    public static final String ALGEMEEN = "algemeen";

    private final List<Bronbestand> bestanden;
    private final List<Scenario> scenarios;

    Features(List<Bronbestand> gelezen) {
        this.bestanden = gelezen.stream().sorted(comparing(Bronbestand::pad)).toList();
        List<Leesfout> fouten = new ArrayList<>();
        this.scenarios = bestanden.stream()
                .filter(Features::isFeature)
                .flatMap(bestand -> Featurelezer.lees(bestand, fouten).stream())
                .sorted(comparing(Scenario::id))
                .toList();
        controleerNummers(fouten);
        if (!fouten.isEmpty()) {
            throw new OnleesbareSuite(fouten);
        }
    }

    /**
     * Reads the features in a folder.
     *
     * @throws OnleesbareSuite with every fault, its file and its line
     */
    public static Features lees(Path map) {
        return new Features(Bronmap.lees(map));
    }

    /** Reads the features that come with the suite. */
    public static Features ingebouwd() {
        return new Features(Bronmap.ingebouwd());
    }

    /** All scenarios, in the order of their ids. */
    public List<Scenario> scenarios() {
        return scenarios;
    }

    public SortedSet<String> wetswijzigingen() {
        return scenarios.stream().map(Scenario::wetswijziging).collect(toCollection(TreeSet::new));
    }

    /** The feature files of one wetswijziging. */
    public List<Bronbestand> bestanden(String wetswijziging) {
        return bestanden.stream()
                .filter(bestand -> isFeature(bestand) && bestand.map().equals(wetswijziging))
                .toList();
    }

    /** The sentences in one folder. */
    public Optional<Bronbestand> woorden(String map) {
        return bestanden.stream()
                .filter(bestand -> bestand.pad().equals(map + "/woorden.yaml"))
                .findFirst();
    }

    /** The register of one wetswijziging; empty when it has none. */
    public List<Register> register(String wetswijziging) {
        return bestanden.stream()
                .filter(bestand -> bestand.pad().equals(wetswijziging + "/register.csv"))
                .flatMap(bestand -> Register.lees(bestand).stream())
                .toList();
    }

    /**
     * SHA-256 of the tree: of the listing {@code <sha256>  ./<path>} of all files, sorted by path. In the folder of the features,
     * {@code find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum} gives the same.
     */
    public String sha256() {
        return Sha256.van(bestanden.stream()
                .map(bestand -> bestand.sha256() + "  ./" + bestand.pad() + "\n")
                .collect(joining()));
    }

    private static boolean isFeature(Bronbestand bestand) {
        return bestand.pad().endsWith(".feature");
    }

    private void controleerNummers(List<Leesfout> fouten) {
        Map<String, Scenario> gezien = new HashMap<>();
        for (Scenario scenario : scenarios) {
            if (scenario.id().isEmpty()) {
                continue;
            }
            Scenario eerder = gezien.putIfAbsent(scenario.id(), scenario);
            if (eerder != null) {
                fouten.add(new Leesfout(
                        scenario.plaats(),
                        "Het nummer " + scenario.id() + " staat ook in " + eerder.plaats()
                                + ". Geef elk scenario een eigen nummer."));
            }
            String nummer = scenario.deel().niveau().map(Niveau::nummer).orElseGet(() -> scenario.wetswijziging()
                    .split("-", 2)[0]);
            if (!scenario.id().startsWith("PWB-" + nummer + "-")) {
                fouten.add(new Leesfout(
                        scenario.plaats(),
                        "Het nummer " + scenario.id() + " hoort niet in de map " + scenario.wetswijziging()
                                + ". Hier begint een nummer met PWB-" + nummer + "-."));
            }
        }
    }
}
