package nl.regelbalans.conformance.opdracht;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.regelbalans.conformance.certificaat.GebrokenRegister;
import nl.regelbalans.conformance.features.OnleesbareSuite;
import nl.regelbalans.conformance.toets.GeenZelfverklaring;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Says why the test could not be done. */
final class NietGetoetst implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fout, CommandLine opdracht, ParseResult woorden) {
        opdracht.getErr().println(Conformiteit.zichtbaar(uitleg(fout)));
        return Conformiteit.NIET_GETOETST;
    }

    private static String uitleg(Exception fout) {
        if (fout instanceof OnleesbareSuite) {
            return "De features zijn niet in orde:\n" + fout.getMessage();
        }
        if (fout instanceof GeenZelfverklaring
                || fout instanceof GebrokenRegister
                || fout instanceof IllegalArgumentException) {
            return fout.getMessage();
        }
        if (fout instanceof IOException || fout instanceof UncheckedIOException) {
            return "Lezen of schrijven lukt niet: " + fout.getMessage();
        }
        return "Er ging iets mis in de toets zelf. Meld dit met deze regel: " + fout + " bij "
                + fout.getStackTrace()[0];
    }
}
