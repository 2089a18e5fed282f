package nl.regelbalans.conformance.doel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A product as a program: each request is a line of JSON on its stdin, each answer a line on its stdout. One program answers all
 * requests, one after the other, whoever asks. A program that fails is started again for the next request.
 */
public final class ExecDoel implements Doel {

    private final String opdracht;
    private final List<String> woorden;
    private final Duration wachttijd;
    private final Consumer<String> meelezer;
    private Optional<Programma> programma = Optional.empty();
    private long vragen;

    /**
     * A program that is not started before the first request.
     *
     * @param opdracht the program and its words, with quotes as in a shell: {@code python3 adapter.py}
     * @param wachttijd how long one answer may take
     * @param meelezer is told each line that the program writes on stderr
     * @throws IllegalArgumentException in Dutch, when there is no program or a quote is left open
     */
    public ExecDoel(String opdracht, Duration wachttijd, Consumer<String> meelezer) {
        this.opdracht = opdracht;
        this.woorden = Opdrachtregel.woorden(opdracht);
        this.wachttijd = wachttijd;
        this.meelezer = meelezer;
    }

    @Override
    public synchronized Antwoord stuur(Verzoek verzoek) {
        try {
            return vraag(verzoek);
        } catch (GeenAntwoord uitval) {
            throw new GeenAntwoord(uitval.getMessage() + breekAf());
        } catch (InterruptedException gestopt) {
            // An answer that comes after all must not be taken for that to the next request.
            breekAf();
            Thread.currentThread().interrupt();
            throw GeenAntwoord.afgebroken();
        }
    }

    private Antwoord vraag(Verzoek verzoek) throws InterruptedException {
        Programma nu = programma.orElseGet(() -> Programma.start(woorden, meelezer));
        programma = Optional.of(nu);
        vragen++;
        return Antwoordregel.lees(nu.vraag(Antwoordregel.vraag(vragen, verzoek), wachttijd), vragen);
    }

    private String breekAf() {
        Optional<Programma> gestrand = programma;
        programma = Optional.empty();
        try {
            String slot = gestrand.isPresent() ? gestrand.get().breekAf() : "";
            return slot.isEmpty() ? "" : ". Op stderr staat: " + slot;
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    @Override
    public Optional<String> herhaalregel(Verzoek verzoek) {
        // Not echo: that one reads backslashes in some shells.
        return Optional.of(
                "printf '%s\\n' " + Opdrachtregel.aangehaald(Antwoordregel.vraag(1, verzoek)) + " | " + opdracht);
    }

    @Override
    public synchronized void close() {
        programma.ifPresent(Programma::close);
        programma = Optional.empty();
    }
}
