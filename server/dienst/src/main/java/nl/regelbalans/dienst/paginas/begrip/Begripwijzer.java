package nl.regelbalans.dienst.paginas.begrip;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.begrippen.Begrip;
import nl.regelbalans.conformance.begrippen.Begrippen;
import nl.regelbalans.dienst.paginas.Suite;

/** Leads from a page to the words on it that are explained: once a word, under the text and not in it, so that it reads calmly. */
public final class Begripwijzer {
    private static final List<Wijzer> WIJZERS =
            Begrippen.lees(Suite.FEATURES).alle().stream().map(Wijzer::van).toList();

    private Begripwijzer() {}

    /** A word and its place on the page with words. */
    public record Verwijzing(String term, String anker) {}

    private record Wijzer(Verwijzing verwijzing, Pattern vormen) {
        static Wijzer van(Begrip begrip) {
            var vormen = Stream.concat(Stream.of(begrip.term()), begrip.vormen().stream())
                    .map(Pattern::quote)
                    .collect(joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
            return new Wijzer(
                    new Verwijzing(begrip.term(), Begrippenblad.anker(begrip.term())),
                    Pattern.compile(vormen, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    /** The explained words in these texts. */
    public static List<Verwijzing> in(Stream<String> teksten) {
        var samen = teksten.collect(joining("\n"));
        return WIJZERS.stream()
                .filter(wijzer -> wijzer.vormen().matcher(samen).find())
                .map(Wijzer::verwijzing)
                .toList();
    }
}
