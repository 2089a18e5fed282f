package nl.regelbalans.conformance.opdracht;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with the words of the command. */
final class VerkeerdGebruik implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fout, String[] woorden) {
        CommandLine opdracht = fout.getCommandLine();
        opdracht.getErr().println(uitleg(fout));
        opdracht.getErr().println();
        opdracht.usage(opdracht.getErr());
        return Conformiteit.NIET_GETOETST;
    }

    private static String uitleg(ParameterException fout) {
        if (fout instanceof UnmatchedArgumentException onbekend) {
            return "Onbekend: " + String.join(" ", onbekend.getUnmatched()) + ". Hieronder staat wat wel kan.";
        }
        if (fout instanceof OverwrittenOptionException dubbel) {
            return "U gaf " + namen(List.of(dubbel.getOverwritten())) + " meer dan één keer. Geef deze één keer.";
        }
        if (fout instanceof MissingParameterException ontbreekt
                && !ontbreekt.getMissing().isEmpty()) {
            return "Er ontbreekt iets: " + namen(ontbreekt.getMissing()) + ".";
        }
        if (fout.getArgSpec() != null) {
            return "De waarde '" + fout.getValue() + "' past niet bij " + namen(List.of(fout.getArgSpec())) + ".";
        }
        return "Geef een opdracht, bijvoorbeeld: toets --doel https://voorbeeld.nl/api/v1";
    }

    private static String namen(List<ArgSpec> opties) {
        return String.join(
                ", ",
                opties.stream()
                        .map(optie -> optie instanceof OptionSpec met
                                ? met.longestName() + " " + met.paramLabel()
                                : optie.paramLabel())
                        .toList());
    }
}
