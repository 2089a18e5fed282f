package nl.regelbalans.regels.bewijs;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;

/** Products that are wrong on purpose, and the scenarios that notice: {@code miniaturen.csv} holds the exact set for each. */
final class Miniaturen {

    /** The command that writes the exact sets and the page anew, for messages. */
    static final String OPNIEUW = "mvn -P bewijs verify -pl server/regels -am -Dminiaturen.schrijf=true";

    static final List<Miniatuur> ALLE = Stream.of(
                    FoutAntwoord.ALLE, FouteTijd.ALLE, FouteLezing.ALLE, FouteWeigering.ALLE, FouteVerzending.ALLE)
            .flatMap(List::stream)
            .toList();

    private static final Path BESTAND = Path.of("src/test/resources/nl/regelbalans/regels/bewijs/miniaturen.csv");
    private static final String KOP = "miniatuur;wetswijziging;gezakt";

    private static final Gezakt NIETS = Gezakt.van(Stream.of());

    private final Features features;
    private final Doel goed;
    private final Map<String, Gezakt> allemaal;
    private final Map<Selectie, Toets> toetsen = new HashMap<>();

    Miniaturen(Features features, Doel goed) {
        this.features = features;
        this.goed = goed;
        this.allemaal = features.scenarios().stream()
                .collect(groupingBy(
                        Scenario::wetswijziging,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                scenarios -> Gezakt.van(scenarios.stream().map(Scenario::id)))));
    }

    /** By wetswijziging, the scenarios that notice this miniatuur; a wetswijziging where none does is left out. */
    SortedMap<String, Gezakt> speel(Miniatuur miniatuur, Selectie selectie) {
        Doel product = miniatuur.fout().apply(goed);
        try {
            return toetsen
                    .computeIfAbsent(selectie, keuze -> new Toets(features, keuze))
                    .voerUit(product)
                    .zaken()
                    .stream()
                    .filter(zaak -> zaak.resultaat() != Resultaat.GESLAAGD)
                    .map(zaak -> zaak.scenario())
                    .collect(groupingBy(
                            Scenario::wetswijziging,
                            TreeMap::new,
                            Collectors.collectingAndThen(
                                    Collectors.toList(),
                                    scenarios -> Gezakt.van(scenarios.stream().map(Scenario::id)))));
        } finally {
            if (product instanceof Httpproduct http) {
                http.close();
            }
        }
    }

    /** Everything, or for a product behind HTTP the one wetswijziging it is tried on. */
    SortedMap<String, Gezakt> speel(Miniatuur miniatuur) {
        return speel(miniatuur, FouteVerzending.ALLE.contains(miniatuur) ? steekproef(miniatuur) : Selectie.alles());
    }

    static Selectie steekproef(Miniatuur miniatuur) {
        return new Selectie(Set.of(miniatuur.steekproef()), Set.of());
    }

    /** Says what differs from the file; empty when nothing does. */
    String verschil(Miniatuur miniatuur, SortedMap<String, Gezakt> gezakt, Selectie selectie) {
        var verwacht = verwacht(miniatuur);
        Set<String> wetswijzigingen = new TreeSet<>(verwacht.keySet());
        wetswijzigingen.addAll(gezakt.keySet());
        return wetswijzigingen.stream()
                .filter(id -> selectie.wetswijzigingen().isEmpty()
                        || selectie.wetswijzigingen().contains(id))
                .map(id -> verschil(
                        miniatuur.naam() + ", " + id, verwacht.getOrDefault(id, NIETS), gezakt.getOrDefault(id, NIETS)))
                .collect(Collectors.joining());
    }

    private static String verschil(String wat, Gezakt verwacht, Gezakt kwam) {
        Gezakt gemist = verwacht.zonder(kwam);
        Gezakt nieuw = kwam.zonder(verwacht);
        return (gemist.isLeeg() ? "" : wat + ": niet meer opgemerkt door " + gemist + "\n")
                + (nieuw.isLeeg() ? "" : wat + ": nieuw opgemerkt door " + nieuw + "\n");
    }

    /** What the file says of a miniatuur. */
    SortedMap<String, Gezakt> verwacht(Miniatuur miniatuur) {
        return regels().map(regel -> regel.split(";", -1))
                .filter(delen -> delen[0].equals(miniatuur.naam()))
                .collect(Collectors.toMap(
                        delen -> delen[1],
                        delen -> Gezakt.lees(delen[2], allemaal(delen[1])),
                        (een, ander) -> een,
                        TreeMap::new));
    }

    private static Stream<String> regels() {
        try {
            return Files.readString(BESTAND).lines().skip(1);
        } catch (IOException weg) {
            throw new UncheckedIOException(weg);
        }
    }

    /** The lines of the file for one miniatuur. */
    String regels(Miniatuur miniatuur, SortedMap<String, Gezakt> gezakt) {
        return gezakt.entrySet().stream()
                .map(een -> miniatuur.naam() + ";" + een.getKey() + ";"
                        + een.getValue().toon(allemaal(een.getKey())) + "\n")
                .collect(Collectors.joining());
    }

    static void schrijf(String regels) {
        try {
            Files.writeString(BESTAND, KOP + "\n" + regels);
        } catch (IOException vol) {
            throw new UncheckedIOException(vol);
        }
    }

    Gezakt allemaal(String wetswijziging) {
        return allemaal.getOrDefault(wetswijziging, NIETS);
    }
}
