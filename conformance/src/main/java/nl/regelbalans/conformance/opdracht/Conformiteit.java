package nl.regelbalans.conformance.opdracht;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.regelbalans.conformance.rapport.Suite;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line: {@code java -jar regelbalans-conformance.jar toets --doel URL}. */
@Command(
        name = "regelbalans-conformance",
        description = "Toetst of een product rekent zoals de Participatiewet in Balans het zegt.",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOpties:%n",
        commandListHeading = "%nOpdrachten:%n",
        mixinStandardHelpOptions = true,
        resourceBundle = Conformiteit.HULP,
        versionProvider = Conformiteit.Versie.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            ControleerOpdracht.class,
            ToetsOpdracht.class,
            CertificeerOpdracht.class,
            VerifieerOpdracht.class,
            IntrekOpdracht.class,
            SleutelOpdracht.class,
            StappenOpdracht.class,
            DekkingOpdracht.class
        })
public final class Conformiteit {

    /** The Dutch texts of what picocli would say in English. */
    static final String HULP = "nl.regelbalans.conformance.opdracht.hulp";

    /** Everything that was tested is in order. */
    static final int GOED = 0;

    /** Something failed, or nothing was tested. */
    static final int NIET_GOED = 1;

    /** The test could not be done at all. */
    static final int NIET_GETOETST = 2;

    private Conformiteit() {}

    public static void main(String... woorden) {
        System.exit(voerUit(schrijver(System.out), schrijver(System.err), woorden));
    }

    /** Does what the words ask and gives the exit code: 0, 1 or 2. */
    public static int voerUit(PrintWriter uit, PrintWriter fout, String... woorden) {
        return new CommandLine(new Conformiteit())
                .setOut(uit)
                .setErr(fout)
                .setParameterExceptionHandler(new VerkeerdGebruik())
                .setExecutionExceptionHandler(new NietGetoetst())
                .execute(woorden);
    }

    /** Always UTF-8: the report of a euro sign must not depend on the machine. */
    private static PrintWriter schrijver(OutputStream stroom) {
        return new PrintWriter(stroom, true, StandardCharsets.UTF_8);
    }

    /** What a product answers must not steer the terminal it is shown on. */
    static String zichtbaar(String tekst) {
        return tekst.replaceAll("[\\p{Cc}&&[^\n]]", "\uFFFD");
    }

    static final class Versie implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"regelbalans-conformance " + Suite.versie()};
        }
    }
}
