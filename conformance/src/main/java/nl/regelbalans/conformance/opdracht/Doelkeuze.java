package nl.regelbalans.conformance.opdracht;

import java.io.PrintWriter;
import java.time.Duration;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.ExecDoel;
import nl.regelbalans.conformance.doel.HttpDoel;
import nl.regelbalans.conformance.toets.Tempo;
import picocli.CommandLine.Option;

/** The options that say which product is asked, and how. */
final class Doelkeuze {

    private static final String EXEC = "exec:";

    @Option(
            names = "--doel",
            required = true,
            paramLabel = "DOEL",
            description = {
                "Het product: een adres zoals https://voorbeeld.nl/api/v1, of een programma op deze computer zoals"
                        + " exec:./adapter of exec:'python3 adapter.py'."
            })
    private String doel;

    @Option(
            names = "--wachttijd",
            paramLabel = "SECONDEN",
            description = "Zo lang mag één antwoord duren. Gewoon is dat 10 seconden.")
    private int wachttijd = Math.toIntExact(Tempo.GEWOON.wachttijd().toSeconds());

    @Option(
            names = "--gelijktijdig",
            paramLabel = "AANTAL",
            description = "Stel zoveel vragen tegelijk, hooguit 64. Gewoon is dat 1. De uitslag blijft gelijk.")
    private int gelijktijdig = Tempo.GEWOON.gelijktijdig();

    Tempo tempo() {
        return new Tempo(gelijktijdig, Duration.ofSeconds(wachttijd));
    }

    /** The way to the product; what a program says on stderr is shown. */
    Doel open(PrintWriter fout) {
        Duration duur = tempo().wachttijd();
        return doel.startsWith(EXEC)
                ? new ExecDoel(
                        doel.substring(EXEC.length()), duur, regel -> fout.println(Conformiteit.zichtbaar(regel)))
                : new HttpDoel(doel, duur);
    }
}
