package nl.regelbalans.conformance.opdracht;

import java.nio.file.Path;
import java.util.Optional;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.woordenlijst.Woordenlijst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the sentences that a scenario can use. */
@Command(
        name = "stappen",
        description = "Toont alle zinnen waarmee u een scenario schrijft, met uitleg en voorbeeld.",
        synopsisHeading = "Gebruik: ",
        mixinStandardHelpOptions = true,
        resourceBundle = Conformiteit.HULP,
        versionProvider = Conformiteit.Versie.class,
        descriptionHeading = "%n",
        optionListHeading = "%nOpties:%n")
final class StappenOpdracht implements Runnable {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--features", paramLabel = "MAP", description = "Lees de features in deze map.")
    private Optional<Path> features = Optional.empty();

    @Override
    public void run() {
        var bladzijde = new Woordenlijst(features.map(Features::lees).orElseGet(Features::ingebouwd)).bladzijde();
        opdracht.commandLine().getOut().print(bladzijde);
        opdracht.commandLine().getOut().flush();
    }
}
