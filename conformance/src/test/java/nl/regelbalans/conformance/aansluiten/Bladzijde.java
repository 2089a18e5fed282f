package nl.regelbalans.conformance.aansluiten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page for vendors, with the code and the messages that stand in it. */
final class Bladzijde {

    static final Path WORTEL = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern BESTAND =
            Pattern.compile("```(?:python|js) (?<naam>\\S+)\\n(?<inhoud>.*?)```", Pattern.DOTALL);
    private static final Pattern OPDRACHT =
            Pattern.compile("```sh\\n(?<opdracht>.*?)```\\s+```text\\n(?<uitvoer>.*?)```", Pattern.DOTALL);
    private static final Pattern MELDING = Pattern.compile("^\\| `(.+?)` \\|", Pattern.MULTILINE);

    /** A block of commands, and what it prints. */
    record Opdracht(String regels, String uitvoer) {}

    private final String tekst;

    private Bladzijde(String tekst) {
        this.tekst = tekst;
    }

    static Bladzijde lees() {
        try {
            return new Bladzijde(Files.readString(WORTEL.resolve("docs/sluit-uw-product-aan.md")));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    Map<String, String> bestanden() {
        return BESTAND.matcher(tekst)
                .results()
                .collect(Collectors.toMap(gevonden -> gevonden.group(1), gevonden -> gevonden.group(2)));
    }

    List<Opdracht> opdrachten() {
        return OPDRACHT.matcher(tekst)
                .results()
                .map(gevonden -> new Opdracht(gevonden.group(1), gevonden.group(2)))
                .toList();
    }

    long aantalOpdrachten() {
        return tekst.lines().filter(regel -> regel.equals("```sh")).count();
    }

    /** The messages of the tables, each as what a real one must look like: an ellipsis may be anything. */
    List<Pattern> meldingen() {
        String tabellen = tekst.substring(tekst.indexOf("## 7."));
        return MELDING.matcher(tabellen)
                .results()
                .map(gevonden -> gevonden.group(1))
                .map(melding -> Pattern.compile(
                        Stream.of(melding.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                        Pattern.DOTALL))
                .toList();
    }
}
