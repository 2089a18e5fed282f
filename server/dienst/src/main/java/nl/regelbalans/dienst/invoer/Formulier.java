package nl.regelbalans.dienst.invoer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as a browser sends it. A field is named after its place in the question, as faults are:
 * {@code situatie.ontvangsten[0].waarde}.
 *
 * @param velden in the order of the form; a field that is there twice keeps its first value
 */
public record Formulier(Map<String, String> velden) {
    public static final Formulier LEEG = new Formulier(Map.of());

    public Formulier {
        velden = Collections.unmodifiableMap(new LinkedHashMap<>(velden));
    }

    /** What was filled in, without the spaces around it; empty when nothing was. */
    public String waarde(String pad) {
        return velden.getOrDefault(pad, "").strip();
    }

    /** Whether anything is filled in at or below a place. */
    public boolean isIngevuld(String pad) {
        return velden.keySet().stream()
                .anyMatch(naam -> ligtOnder(naam, pad) && !waarde(naam).isEmpty());
    }

    /** The numbers of the rows of a list. */
    public List<Integer> regels(String pad) {
        var nummer = Pattern.compile(Pattern.quote(pad) + "\\[(\\d{1,4})].*");
        return velden.keySet().stream()
                .map(nummer::matcher)
                .filter(Matcher::matches)
                .map(gevonden -> Integer.valueOf(gevonden.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The same form with one more row in a list. */
    public Formulier metRegel(String pad) {
        int nieuw = regels(pad).stream().reduce(-1, Math::max) + 1;
        var meer = new LinkedHashMap<>(velden);
        meer.put(pad + "[" + nieuw + "]", "");
        return new Formulier(meer);
    }

    /** The same form without everything at or below a place. */
    public Formulier zonder(String pad) {
        var minder = new LinkedHashMap<>(velden);
        minder.keySet().removeIf(naam -> ligtOnder(naam, pad));
        return new Formulier(minder);
    }

    private static boolean ligtOnder(String naam, String pad) {
        return naam.startsWith(pad)
                && (naam.length() == pad.length()
                        || naam.charAt(pad.length()) == '.'
                        || naam.charAt(pad.length()) == '[');
    }
}
