package nl.regelbalans.conformance.features;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regelbalans.conformance.waarden.Sha256;

/** The features: one folder a wetswijziging, and a folder {@code algemeen} with the sentences they share. */
public final class Features {

    /** The folder with the sentences of all wetswijzigingen. */
    public static final String ALGEMEEN = "algemeen";

    private final List<Bronbestand> bestanden;
    private final List<Scenario> scenarios;
    private final String sha256;

    private Features(List<Bronbestand> bestanden, List<Scenario> scenarios, String sha256) {
        this.bestanden = bestanden.stream().sorted(comparing(Bronbestand::pad)).toList();
        this.scenarios = scenarios.stream().sorted(comparing(Scenario::id)).toList();
        this.sha256 = sha256;
    }

    /**
     * Reads the features in a folder.
     *
     * @throws OnleesbareSuite with every fault, its file and its line
     */
    public static Features lees(Path map) {
        return Bronmap.in(map, Features::van);
    }

    /** Reads the features that come with the suite. */
    public static Features ingebouwd() {
        return Bronmap.ingebouwd(Features::van);
    }

    /** The fingerprint of the tree they came from, see {@link Boomhash}; another one when a file was changed since. */
    public String sha256() {
        return sha256;
    }

    static Features van(Path map) throws IOException {
        return van(Bronmap.lees(map), Boomhash.bereken(map));
    }

    static Features van(List<Bronbestand> gelezen, String sha256) {
        return new Features(List.of(), List.of(), "").met(gelezen, sha256);
    }

    /**
     * These features with files in them that are new or changed: a file takes the place of the one with its path. They have a fingerprint
     * of their own, which is that of no tree.
     *
     * @throws OnleesbareSuite with every fault, its file and its line
     */
    public Features met(Bronbestand... nieuw) {
        var bestanden = List.of(nieuw);
        return met(bestanden, Sha256.van(sha256 + bestanden));
    }

    /** One folder with what its scenarios share: as good as the whole for a question about that one, and much sooner answered. */
    public Features alleen(String map) {
        List<Scenario> hier = scenarios.stream()
                .filter(scenario -> scenario.wetswijziging().equals(map))
                .toList();
        Set<String> mappen = Stream.concat(
                        Stream.of(ALGEMEEN, map), hier.stream().flatMap(scenario -> scenario.mappen().stream()))
                .collect(toSet());
        return new Features(
                bestanden.stream()
                        .filter(bestand -> mappen.contains(bestand.map()))
                        .toList(),
                hier,
                Sha256.van(sha256 + map));
    }

    private Features met(List<Bronbestand> nieuw, String nieuweSha256) {
        Set<String> paden = nieuw.stream().map(Bronbestand::pad).collect(toSet());
        List<Leesfout> fouten = new ArrayList<>();
        var samen = new Features(
                Stream.concat(bestanden.stream().filter(bestand -> !paden.contains(bestand.pad())), nieuw.stream())
                        .toList(),
                Stream.concat(
                                scenarios.stream()
                                        .filter(scenario -> !paden.contains(
                                                scenario.plaats().bestand())),
                                nieuw.stream()
                                        .filter(Bronbestand::isFeature)
                                        .sorted(comparing(Bronbestand::pad))
                                        .flatMap(bestand -> Featurelezer.lees(bestand, fouten).stream()))
                        .toList(),
                nieuweSha256);
        samen.controleerNummers(fouten);
        if (!fouten.isEmpty()) {
            throw new OnleesbareSuite(fouten);
        }
        return samen;
    }

    /** All scenarios, in the order of their ids. */
    public List<Scenario> scenarios() {
        return scenarios;
    }

    public SortedSet<String> wetswijzigingen() {
        return scenarios.stream().map(Scenario::wetswijziging).collect(toCollection(TreeSet::new));
    }

    /** All text files, in the order of their paths. */
    public List<Bronbestand> bestanden() {
        return bestanden;
    }

    /** The feature files of one wetswijziging. */
    public List<Bronbestand> bestanden(String wetswijziging) {
        return bestanden.stream()
                .filter(bestand -> bestand.isFeature() && bestand.map().equals(wetswijziging))
                .toList();
    }

    /** The sentences in one folder. */
    public Optional<Bronbestand> woorden(String map) {
        return bestand(map + "/woorden.yaml");
    }

    /** The file at this path. */
    public Optional<Bronbestand> bestand(String pad) {
        return bestanden.stream().filter(bestand -> bestand.pad().equals(pad)).findFirst();
    }

    /** The register of one wetswijziging; empty when it has none. */
    public List<Register> register(String wetswijziging) {
        return bestand(wetswijziging + "/register.csv").map(Register::lees).orElse(List.of());
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
