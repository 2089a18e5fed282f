package nl.regelbalans.conformance.opdracht;

import java.nio.file.Path;
import java.util.Optional;
import nl.regelbalans.conformance.features.Boomhash;
import nl.regelbalans.conformance.features.Features;
import picocli.CommandLine.Option;

/** The option that says which suite is used. */
final class Suitekeuze {

    @Option(
            names = "--features",
            paramLabel = "MAP",
            description = "Gebruik de features in deze map. Gewoon zijn dat die van deze uitgave.")
    private Optional<Path> map = Optional.empty();

    Features lees() {
        return map.map(Features::lees).orElseGet(Features::ingebouwd);
    }

    /** The hash of the same suite; a suite need not be readable to have one. */
    String sha256() {
        return map.map(Boomhash::van).orElseGet(Boomhash::ingebouwd);
    }
}
