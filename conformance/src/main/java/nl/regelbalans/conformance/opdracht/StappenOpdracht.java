package nl.regelbalans.conformance.opdracht;

import nl.regelbalans.conformance.woordenlijst.Woordenlijst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the sentences that a scenario can use. */
@Command(name = "stappen", description = "Toont alle zinnen waarmee u een scenario schrijft, met uitleg en voorbeeld.")
final class StappenOpdracht implements Runnable {

    @Spec
    private CommandSpec opdracht;

    @Mixin
    private Suitekeuze suite;

    @Override
    public void run() {
        var bladzijde = new Woordenlijst(suite.lees()).bladzijde();
        opdracht.commandLine().getOut().print(bladzijde);
        opdracht.commandLine().getOut().flush();
    }
}
