package nl.regelbalans.conformance.opdracht;

import nl.regelbalans.conformance.dekking.Dekking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints which articles the scenarios rest on. */
@Command(
        name = "dekking",
        description = "Toont op welke artikelen de scenario's rusten, en wat niet is getoetst en waarom.")
final class DekkingOpdracht implements Runnable {

    @Spec
    private CommandSpec opdracht;

    @Mixin
    private Suitekeuze suite;

    @Override
    public void run() {
        var bladzijde = new Dekking(suite.lees()).bladzijde();
        opdracht.commandLine().getOut().print(bladzijde);
        opdracht.commandLine().getOut().flush();
    }
}
