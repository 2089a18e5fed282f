package nl.regelbalans.conformance.opdracht;

import java.nio.file.Path;
import java.util.Optional;
import nl.regelbalans.conformance.dekking.Dekking;
import nl.regelbalans.conformance.features.Features;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints which articles the scenarios rest on. */
@Command(
        name = "dekking",
        description = "Toont op welke artikelen de scenario's rusten, en wat niet is getoetst en waarom.",
        synopsisHeading = "Gebruik: ",
        mixinStandardHelpOptions = true,
        resourceBundle = Conformiteit.HULP,
        versionProvider = Conformiteit.Versie.class,
        descriptionHeading = "%n",
        optionListHeading = "%nOpties:%n")
final class DekkingOpdracht implements Runnable {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--features", paramLabel = "MAP", description = "Lees de features in deze map.")
    private Optional<Path> features = Optional.empty();

    @Override
    public void run() {
        var bladzijde = new Dekking(features.map(Features::lees).orElseGet(Features::ingebouwd)).bladzijde();
        opdracht.commandLine().getOut().print(bladzijde);
        opdracht.commandLine().getOut().flush();
    }
}
