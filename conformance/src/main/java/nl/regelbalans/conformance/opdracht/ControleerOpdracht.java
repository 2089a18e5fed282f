package nl.regelbalans.conformance.opdracht;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regelbalans.conformance.controle.Controle;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Leesfout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code controleer}: says what is wrong in the features, without any product. */
@Command(
        name = "controleer",
        description = "Controleert scenario's, zinnen, registers en begrippen. Daar is geen product voor nodig.",
        exitCodeListHeading = "%nAfsluitcodes:%n",
        exitCodeList = {"0:alles is in orde", "1:er zijn fouten", "2:een bestand kon niet worden gelezen"})
final class ControleerOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Parameters(
            arity = "0..1",
            paramLabel = "MAP",
            description = "Controleer de features in deze map. Zonder map: de features van deze uitgave.")
    private Optional<Path> map = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter uit = opdracht.commandLine().getOut();
        Features features = map.map(Features::lees).orElseGet(Features::ingebouwd);
        List<Leesfout> fouten = Controle.fouten(features);
        fouten.forEach(fout -> uit.println(Conformiteit.zichtbaar(fout.toString())));
        uit.println(
                fouten.isEmpty()
                        ? "Alles is in orde: " + features.scenarios().size() + " scenario's."
                        : "Aantal fouten: " + fouten.size());
        uit.flush();
        return fouten.isEmpty() ? Conformiteit.GOED : Conformiteit.NIET_GOED;
    }
}
