package nl.regelbalans.conformance.begrippen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regelbalans.conformance.features.Bronbestand;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.yaml.Knoop;
import nl.regelbalans.conformance.yaml.Yamlfout;

/** Reads begrippen.yaml, and every fault in it. */
final class Begrippenlezer {

    private static final Set<String> VELDEN = Set.of("term", "vormen", "uitleg", "grondslag");

    private final Bronbestand bestand;
    private final List<Leesfout> fouten = new ArrayList<>();
    private final List<Begrip> begrippen = new ArrayList<>();
    private final List<String> kernen = new ArrayList<>();

    Begrippenlezer(Bronbestand bestand) {
        this.bestand = bestand;
        probeer(() -> Knoop.lees(bestand.tekst()).ifPresent(this::lees));
    }

    List<Leesfout> fouten() {
        return fouten;
    }

    Begrippen begrippen() {
        return new Begrippen(List.copyOf(begrippen), List.copyOf(kernen));
    }

    private void lees(Knoop wortel) {
        Map<String, Knoop> delen = wortel.velden();
        if (!delen.keySet().equals(Set.of("kernen", "begrippen"))) {
            throw wortel.fout("Dit bestand heeft twee delen: 'kernen' en 'begrippen'. Zet die erin, en niets anders.");
        }
        kernen.addAll(teksten(delen.get("kernen")));
        delen.get("begrippen").lijst().forEach(knoop -> probeer(() -> begrippen.add(begrip(knoop))));
    }

    private void probeer(Runnable lezen) {
        try {
            lezen.run();
        } catch (Yamlfout fout) {
            fouten.add(new Leesfout(new Vindplaats(bestand.pad(), fout.regel()), fout.getMessage()));
        }
    }

    private Begrip begrip(Knoop knoop) {
        Map<String, Knoop> velden = knoop.velden();
        if (!velden.keySet().containsAll(Set.of("term", "uitleg")) || !VELDEN.containsAll(velden.keySet())) {
            throw knoop.fout("Een begrip heeft een term en een uitleg, en soms vormen en een grondslag. Nu staat er: "
                    + String.join(", ", velden.keySet()) + ".");
        }
        return new Begrip(
                velden.get("term").tekst(),
                Optional.ofNullable(velden.get("vormen"))
                        .map(Begrippenlezer::teksten)
                        .orElse(List.of()),
                velden.get("uitleg").tekst(),
                Optional.ofNullable(velden.get("grondslag")).map(Knoop::tekst),
                new Vindplaats(bestand.pad(), knoop.regel()));
    }

    private static List<String> teksten(Knoop lijst) {
        return lijst.lijst().stream().map(Knoop::tekst).toList();
    }
}
