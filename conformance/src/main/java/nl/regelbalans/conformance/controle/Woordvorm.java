package nl.regelbalans.conformance.controle;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Finds whole words; a hyphen ends a word, because Dutch joins words with it. */
final class Woordvorm {

    static final int ZONDER_HOOFDLETTERS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Woordvorm() {}

    /** Any of these, the longest first. */
    static Pattern van(Collection<String> vormen) {
        return Pattern.compile(
                vormen.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Woordvorm::letterlijk)
                        .collect(joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                ZONDER_HOOFDLETTERS);
    }

    /** These words and nothing else; the space between them may be the end of a line. */
    static String letterlijk(String woorden) {
        return Pattern.quote(woorden).replace(" ", "\\E\\s+\\Q");
    }
}
