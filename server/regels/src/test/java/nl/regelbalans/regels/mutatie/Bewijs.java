package nl.regelbalans.regels.mutatie;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.regelbalans.regels.mutatie.Overlever.Reden;

/** The mutation score per package and in total, with the survivors by reason, as the table on the page about the proof. */
record Bewijs(Mutatierun run, List<Overlever> overlevers) {

    private static final Path BLADZIJDE = Path.of("..", "..", "docs", "07-bewijs.md");
    private static final Pattern TABEL = Pattern.compile("(?m)^\\| pakket \\|.*\\R(\\|.*\\R)*");

    /** Replaces the table on the page by that of this run. */
    void schrijf() {
        try {
            var bladzijde = TABEL.matcher(Files.readString(BLADZIJDE));
            Files.writeString(BLADZIJDE, bladzijde.replaceFirst(tabel()));
        } catch (IOException nietTeSchrijven) {
            throw new UncheckedIOException(nietTeSchrijven);
        }
    }

    String tabel() {
        return "| pakket | mutanten | gevangen | score | "
                + Arrays.stream(Reden.values()).map(Reden::woord).collect(joining(" | "))
                + " |\n| --- | ---: | ---: | ---: |" + " ---: |".repeat(Reden.values().length) + "\n"
                + run.pakketten().stream()
                        .map(pakket -> regel(
                                "`" + pakket + "`", mutant -> mutant.pakket().equals(pakket)))
                        .collect(joining())
                + regel("**totaal**", mutant -> true);
    }

    private String regel(String naam, Predicate<Mutant> keuze) {
        var score = run.score(keuze);
        Map<Reden, Long> redenen = overlevers.stream()
                .filter(overlever -> keuze.test(overlever.mutant()))
                .collect(groupingBy(Overlever::reden, counting()));
        return "| " + naam + " | " + score.mutanten() + " | " + score.gevangen() + " | " + score.procent() + " | "
                + Arrays.stream(Reden.values())
                        .map(reden -> redenen.getOrDefault(reden, 0L).toString())
                        .collect(joining(" | "))
                + " |\n";
    }
}
