package nl.regelbalans.conformance.opdracht;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.regelbalans.conformance.toets.Selectie;
import picocli.CommandLine.Option;

/** The options that say which part of the suite is run. */
final class Selectiekeuze {

    @Option(
            names = "--wetswijziging",
            paramLabel = "ID",
            description = "Toets alleen deze wetswijziging, zoals 05-giften. Mag vaker.")
    private Set<String> wetswijzigingen = new LinkedHashSet<>();

    @Option(
            names = "--versie",
            paramLabel = "V",
            description = "Toets alleen deze versie van de wet, zoals wet-2026. Mag vaker.")
    private Set<String> versies = new LinkedHashSet<>();

    @Option(names = "--id", paramLabel = "ID", description = "Toets alleen dit scenario, zoals PWB-05-001. Mag vaker.")
    private Set<String> scenarios = new LinkedHashSet<>();

    @Option(
            names = "--preset",
            paramLabel = "NAAM",
            completionCandidates = Namen.class,
            description = "Toets een keuze die klaarstaat: ${COMPLETION-CANDIDATES}. Wat erin zit: --preset '?'")
    private Optional<String> preset = Optional.empty();

    Selectie lees() {
        var gekozen = new Selectie(wetswijzigingen, versies, scenarios);
        return preset.map(Presets::lees).map(gekozen::met).orElse(gekozen);
    }

    static final class Namen implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Presets.namen().iterator();
        }
    }
}
