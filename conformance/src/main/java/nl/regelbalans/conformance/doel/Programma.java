package nl.regelbalans.conformance.doel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A running program that answers each line with a line. Ends with its children when it is closed. */
final class Programma implements AutoCloseable {

    private static final long UITLOOP_IN_SECONDEN = 1;
    private static final Duration DIRECT = Duration.ofMillis(1);
    private static final Duration AFGELOPEN = Duration.ofSeconds(2);

    private final Process proces;
    private final Regels uitvoer;
    private final Foutuitvoer fouten;

    private Programma(Process proces, Consumer<String> meelezer) {
        this.proces = proces;
        this.uitvoer = new Regels(proces.getInputStream(), JsonTekst.GRENS);
        this.fouten = new Foutuitvoer(proces.getErrorStream(), meelezer);
    }

    static Programma start(List<String> woorden, Consumer<String> meelezer) {
        try {
            return new Programma(new ProcessBuilder(woorden).start(), meelezer);
        } catch (IOException startNiet) {
            throw new GeenAntwoord(
                    "het programma '" + woorden.get(0) + "' start niet: het bestaat niet, of u mag het niet"
                            + " uitvoeren. Controleer het pad, en geef het recht om uit te voeren (chmod +x)");
        }
    }

    /**
     * Sends a line and waits for the line that comes back.
     *
     * @throws GeenAntwoord when none comes in time
     */
    byte[] vraag(String regel, Duration wachttijd) throws InterruptedException {
        var beurt = new FutureTask<>(() -> wissel(regel));
        // A thread of its own: reading and writing cannot be interrupted, only left behind.
        var draad = new Thread(beurt, "stdin en stdout");
        draad.setDaemon(true);
        draad.start();
        try {
            return beurt.get(wachttijd.toMillis(), TimeUnit.MILLISECONDS).orElseThrow(this::gestopt);
        } catch (ExecutionException gebroken) {
            throw gestopt();
        } catch (TimeoutException teLaat) {
            throw new GeenAntwoord(
                    "binnen de wachttijd (" + wachttijd.toSeconds() + " s) kwam er geen hele regel. Sluit elk antwoord"
                            + " af met een regeleinde en leeg de buffer (flush), of geef meer tijd met --wachttijd");
        }
    }

    private Optional<byte[]> wissel(String regel) throws IOException {
        try {
            OutputStream invoer = proces.getOutputStream();
            invoer.write((regel + "\n").getBytes(UTF_8));
            invoer.flush();
        } catch (IOException leestNiet) {
            // What it wrote before it stopped says more.
        }
        return uitvoer.lees();
    }

    private GeenAntwoord gestopt() {
        return new GeenAntwoord("het programma stopte zonder te antwoorden (" + afloop()
                + "). Laat het na elk antwoord op de volgende regel wachten, en ook bij een fout antwoorden");
    }

    private String afloop() {
        try {
            return proces.waitFor(UITLOOP_IN_SECONDEN, TimeUnit.SECONDS)
                    ? "afsluitcode " + proces.exitValue()
                    : "het loopt nog, maar sloot zijn uitvoer";
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return "het wachten is afgebroken";
        }
    }

    /** Ends the program at once, and gives the last lines of its stderr. */
    String breekAf() throws InterruptedException {
        // Before the end, because a shell complains when it ends.
        String slot = fouten.slot(proces.isAlive() ? DIRECT : AFGELOPEN);
        metKinderen().forEach(ProcessHandle::destroyForcibly);
        return slot;
    }

    /** Ends the program: it sees the end of its input first, and what it wrote on stderr is read to the end. */
    @Override
    public void close() {
        List<ProcessHandle> alle = metKinderen();
        try {
            proces.getOutputStream().close();
        } catch (IOException alGestopt) {
            // Nothing more to say to it.
        }
        try {
            proces.waitFor(UITLOOP_IN_SECONDEN, TimeUnit.SECONDS);
            alle.forEach(ProcessHandle::destroyForcibly);
            fouten.slot(AFGELOPEN);
        } catch (InterruptedException gestopt) {
            alle.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    private List<ProcessHandle> metKinderen() {
        return Stream.concat(Stream.of(proces.toHandle()), proces.descendants()).toList();
    }
}
