package nl.regelbalans.regels.mutatie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.regelbalans.conformance.features.Register;
import org.apache.commons.csv.CSVRecord;

/**
 * A mutant that no scenario catches, and why that is right.
 *
 * @param reden one Dutch sentence that a reader believes
 */
record Overlever(Mutant mutant, Reden reden, String uitleg) {

    /** The list, as it stands among the tests. */
    static final Path LIJST = Path.of("src", "test", "mutatie", "overlevers.csv");

    /** The kinds of reasons. */
    enum Reden {
        /** The faulty rule gives the same answer to every question. */
        GELIJKWAARDIG("gelijkwaardig"),
        /** The fault changes what the suite leaves to each vendor: wording, and which figures a step shows. */
        VRIJ("vrij"),
        /** No question of the suite comes here: catalogue, settings of a gemeente, guards against mistakes of programmers. */
        BUITEN_BEREIK("buiten bereik"),
        /** No question comes here yet: the law has no amount for that day so far. */
        NOG_ONBEKEND("nog onbekend");

        private final String woord;

        Reden(String woord) {
            this.woord = woord;
        }

        String woord() {
            return woord;
        }

        private static Reden van(String woord) {
            return Arrays.stream(values())
                    .filter(reden -> reden.woord.equals(woord))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such reason: " + woord));
        }
    }

    static List<Overlever> lees() {
        try (var lijst = Register.VORM.parse(Files.newBufferedReader(LIJST))) {
            return lijst.stream().map(Overlever::van).toList();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private static Overlever van(CSVRecord rij) {
        return new Overlever(
                new Mutant(rij.get("klasse"), rij.get("methode"), rij.get("fout"), Integer.parseInt(rij.get("nummer"))),
                Reden.van(rij.get("reden")),
                rij.get("uitleg"));
    }
}
