package nl.regelbalans.regels.mutatie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of survivors is worth reading without running PIT. */
class OverleversTest {

    private static final int WOORDEN_VAN_EEN_UITLEG = 4;

    private final List<Overlever> overlevers = Overlever.lees();

    @Test
    void everySurvivorIsInACodeThatExists() {
        assertEquals(
                List.of(),
                overlevers.stream()
                        .map(Overlever::mutant)
                        .filter(mutant -> !bestaat(mutant))
                        .toList());
    }

    @Test
    void everySurvivorIsListedOnce() {
        var gezien = new HashSet<Mutant>();
        assertEquals(
                List.of(),
                overlevers.stream()
                        .map(Overlever::mutant)
                        .filter(mutant -> !gezien.add(mutant))
                        .toList());
    }

    @Test
    void everySurvivorIsExplained() {
        assertEquals(
                List.of(),
                overlevers.stream()
                        .filter(overlever -> overlever.uitleg().split(" ").length < WOORDEN_VAN_EEN_UITLEG)
                        .map(Overlever::mutant)
                        .toList());
    }

    private static boolean bestaat(Mutant mutant) {
        try {
            var methode = mutant.methode().replace(" (lambda)", "");
            var klasse = Class.forName("nl.regelbalans.regels." + mutant.klasse());
            return methode.equals("<init>")
                    || Arrays.stream(klasse.getDeclaredMethods())
                            .anyMatch(bestaand -> bestaand.getName().equals(methode));
        } catch (ClassNotFoundException weg) {
            return false;
        }
    }
}
