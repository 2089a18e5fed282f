package nl.regelbalans.regels.mutatie;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the profile {@code mutatie} demands of the run of PIT that went before. */
class MutatiescoreIT {

    private static final int MINSTENS = 90;

    private final Mutatierun run = Mutatierun.lees(Path.of("target", "pit-reports", "mutations.xml"));
    private final List<Overlever> overlevers = Overlever.lees();

    @Test
    void everySurvivorIsListedWithItsReason() {
        var onverklaard = run.ontsnapt();
        onverklaard.removeAll(verklaard());
        assertTrue(onverklaard.isEmpty(), () -> """
                Geen scenario merkt deze fouten in de regels. Schrijf een scenario dat er één vangt, vereenvoudig de regel,
                of zet de fout met reden en uitleg in %s:
                %s""".formatted(Overlever.LIJST, opgesomd(onverklaard)));
    }

    @Test
    void everyListedSurvivorStillSurvives() {
        var gevangen = verklaard();
        gevangen.removeAll(run.ontsnapt());
        assertTrue(gevangen.isEmpty(), () -> """
                Deze fouten worden nu wel gevangen, of bestaan niet meer. Haal ze uit %s:
                %s""".formatted(Overlever.LIJST, opgesomd(gevangen)));
    }

    @Test
    void theScenariosCatchAlmostEveryFault() {
        var score = run.score(mutant -> true);
        assertTrue(
                score.isMinstens(MINSTENS),
                () -> "De scenario's vangen " + score.procent() + " van de fouten in de regels; minstens " + MINSTENS
                        + " % is nodig.");
    }

    @Test
    void thePageShowsThisRun() {
        var bewijs = new Bewijs(run, overlevers);
        bewijs.schrijf();
        System.out.println(bewijs.tabel());
    }

    private SortedSet<Mutant> verklaard() {
        return overlevers.stream().map(Overlever::mutant).collect(toCollection(TreeSet::new));
    }

    private static String opgesomd(SortedSet<Mutant> mutanten) {
        return mutanten.stream().map(Mutant::toString).collect(joining("\n"));
    }
}
