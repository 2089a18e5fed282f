package nl.regelbalans.conformance.doel;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with quotes, as in a POSIX shell; nothing else of a shell: no variables, no pipes, no wildcards. */
final class Opdrachtregel {

    // Possessive, so that a quote left open is found at once.
    private static final Pattern STUK =
            Pattern.compile("'([^']*+)'|\"((?:[^\"\\\\]|\\\\.)*+)\"|\\\\(.)|([^\\s'\"\\\\]++)");
    private static final Pattern WOORD = Pattern.compile("(?:" + STUK + ")++");
    private static final Pattern REGEL = Pattern.compile("\\s*+(?:" + WOORD + "\\s*+)++");

    private Opdrachtregel() {}

    /**
     * Splits a command into its words.
     *
     * @throws IllegalArgumentException in Dutch, when there is no word or a quote is left open
     */
    static List<String> woorden(String regel) {
        if (!REGEL.matcher(regel).matches()) {
            throw new IllegalArgumentException("'" + regel
                    + "' is geen opdracht. Geef het programma zo: exec:./adapter of exec:'python3 adapter.py', en sluit elk"
                    + " aanhalingsteken.");
        }
        return WOORD.matcher(regel).results().map(woord -> kaal(woord.group())).toList();
    }

    /** Quoted for a POSIX shell, in which a quote cannot be escaped inside quotes. */
    static String aangehaald(String tekst) {
        return "'" + tekst.replace("'", "'\\''") + "'";
    }

    private static String kaal(String woord) {
        return STUK.matcher(woord).results().map(Opdrachtregel::inhoud).collect(Collectors.joining());
    }

    private static String inhoud(MatchResult stuk) {
        if (stuk.group(1) != null) {
            return stuk.group(1);
        }
        if (stuk.group(2) != null) {
            return stuk.group(2).replaceAll("\\\\([\"\\\\$`])", "$1");
        }
        return stuk.group(3) != null ? stuk.group(3) : stuk.group(4);
    }
}
