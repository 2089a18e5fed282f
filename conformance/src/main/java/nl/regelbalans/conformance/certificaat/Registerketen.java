package nl.regelbalans.conformance.certificaat;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.conformance.certificaat.Registerregel.Intrekking;
import nl.regelbalans.conformance.certificaat.Registerregel.Uitgifte;
import nl.regelbalans.conformance.waarden.Sha256;

/**
 * The lines of a register. Each line holds the SHA-256 of the one before, so nothing can be changed or left out without changing
 * everything after it; whoever kept an earlier {@link #kop()} sees it.
 *
 * @param regels in the order in which they were written
 */
public record Registerketen(List<Registerregel> regels) {

    private static final String BEGIN = "0".repeat(64);

    /** A register in which nothing is written yet. */
    public static Registerketen leeg() {
        return new Registerketen(List.of());
    }

    /**
     * Reads a register and checks every link.
     *
     * @param tekst lines of JSON, each ended with a line feed
     * @throws GebrokenRegister that names the first line that is not right
     */
    public static Registerketen lees(String tekst) {
        var keten = leeg();
        List<String> lijnen = tekst.isEmpty() ? List.of() : List.of(tekst.split("\n", -1));
        for (int i = 0; i < lijnen.size() - 1; i++) {
            try {
                keten = keten.met(Registerregel.lees(lijnen.get(i)));
            } catch (Onleesbaar fout) {
                throw new GebrokenRegister("Regel " + (i + 1), fout.getMessage() + ".");
            } catch (IllegalArgumentException fout) {
                throw new GebrokenRegister("Regel " + (i + 1), fout.getMessage());
            }
        }
        if (!lijnen.isEmpty() && !lijnen.get(lijnen.size() - 1).isEmpty()) {
            throw new GebrokenRegister("Regel " + lijnen.size(), "deze regel is niet af.");
        }
        return keten;
    }

    /** The lines, ready to be kept. */
    public String tekst() {
        return regels.stream().map(regel -> regel.json() + "\n").collect(joining());
    }

    /** The SHA-256 of the last line: it stands for everything before it. */
    public String kop() {
        return regels.isEmpty()
                ? BEGIN
                : Sha256.van(regels.get(regels.size() - 1).json());
    }

    /** Whether this register once had this {@link #kop()}, and so still holds all that stood in it then. */
    boolean kent(String eerdereKop) {
        return Stream.concat(regels.stream().map(Registerregel::vorige), Stream.of(kop()))
                .anyMatch(eerdereKop::equals);
    }

    /** The certificates that were given, in order. */
    public List<Uitgifte> uitgiften() {
        return soort(Uitgifte.class).toList();
    }

    /** The certificates that were withdrawn, in order. */
    public List<Intrekking> intrekkingen() {
        return soort(Intrekking.class).toList();
    }

    /** When and why a certificate was withdrawn. */
    Optional<Intrekking> intrekking(String nummer) {
        return soort(Intrekking.class)
                .filter(regel -> regel.nummer().equals(nummer))
                .findFirst();
    }

    boolean gafUit(String nummer, String sha256) {
        return soort(Uitgifte.class)
                .anyMatch(
                        regel -> regel.nummer().equals(nummer) && regel.sha256().equals(sha256));
    }

    /** With a certificate more; its number was never used. */
    Registerketen geefUit(LocalDate dag, String nummer, String sha256) {
        return met(new Uitgifte(kop(), dag, nummer, sha256));
    }

    /** With a certificate that does not count any more. */
    Registerketen trekIn(LocalDate dag, String nummer, String reden) {
        return met(new Intrekking(kop(), dag, nummer, reden));
    }

    private Registerketen met(Registerregel regel) {
        boolean gebruikt =
                soort(Uitgifte.class).anyMatch(eerder -> eerder.nummer().equals(regel.nummer()));
        if (!regel.vorige().equals(kop())) {
            throw new IllegalArgumentException("Deze regel sluit niet aan op de regel ervoor.");
        }
        if (regel instanceof Uitgifte && gebruikt) {
            throw new IllegalArgumentException("Nummer " + regel.nummer()
                    + " is al gebruikt. Een nummer komt nooit terug: neem een nieuw nummer.");
        }
        if (regel instanceof Intrekking && !gebruikt) {
            throw new IllegalArgumentException("Nummer " + Tekst.toon(regel.nummer())
                    + " is niet uitgegeven. Kijk in de index welke nummers er zijn.");
        }
        if (regel instanceof Intrekking && intrekking(regel.nummer()).isPresent()) {
            throw new IllegalArgumentException("Nummer " + regel.nummer() + " is al ingetrokken.");
        }
        List<Registerregel> meer = new ArrayList<>(regels);
        meer.add(regel);
        return new Registerketen(List.copyOf(meer));
    }

    private <T extends Registerregel> Stream<T> soort(Class<T> soort) {
        return regels.stream().filter(soort::isInstance).map(soort::cast);
    }
}
