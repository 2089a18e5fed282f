package nl.regelbalans.conformance.controle;

import java.util.List;
import java.util.stream.IntStream;
import nl.regelbalans.conformance.features.Bronbestand;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Vindplaats;

/** Where to look. */
final class Plek {

    private Plek() {}

    /** The line with the legal basis above this scenario, so that a fault in it is told once for all scenarios below it. */
    static Vindplaats grondslag(Features features, Scenario scenario) {
        Vindplaats plaats = scenario.plaats();
        List<String> regels = features.bestand(plaats.bestand())
                .map(Bronbestand::tekst)
                .map(tekst -> tekst.lines().toList())
                .orElse(List.of());
        return IntStream.iterate(plaats.regel(), regel -> regel > 0, regel -> regel - 1)
                .filter(regel -> regels.get(regel - 1).strip().startsWith("Grondslag:"))
                .mapToObj(regel -> new Vindplaats(plaats.bestand(), regel))
                .findFirst()
                .orElse(plaats);
    }
}
