package nl.regelbalans.conformance.opdracht;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.regelbalans.conformance.certificaat.Registermap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code intrekken}: says in the register that a certificate does not count any more. */
@Command(name = "intrekken", description = "Trekt een certificaat in. Het blijft in het register staan, met de reden.")
final class IntrekOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(names = "--register", required = true, paramLabel = "MAP", description = "Het register van de uitgever.")
    private Path register;

    @Option(names = "--nummer", required = true, paramLabel = "NUMMER", description = "Het nummer van het certificaat.")
    private String nummer;

    @Option(names = "--reden", required = true, paramLabel = "ZIN", description = "Waarom, in één zin.")
    private String reden;

    @Mixin
    private Dag dag;

    @Override
    public Integer call() throws IOException {
        new Registermap(register).trekIn(nummer, reden, dag.kies());
        opdracht.commandLine().getOut().println("Certificaat " + nummer + " is ingetrokken.");
        return Conformiteit.GOED;
    }
}
