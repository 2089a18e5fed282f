package nl.regelbalans.regels.wet;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads the place of a rule from the short notation of the norm files. */
public final class Vindplaatsen {

    private static final Pattern WETSARTIKEL =
            Pattern.compile("(?<wet>.+?) (?<artikel>\\d\\S*)( lid (?<lid>\\S+))?( onderdeel (?<onderdeel>\\S+))?");

    private Vindplaatsen() {}

    /**
     * Reads {@code Participatiewet 31 lid 2 onderdeel m}.
     *
     * @throws IllegalArgumentException if the text is no provision of a known act
     */
    public static Vindplaats lees(String tekst) {
        var delen = WETSARTIKEL.matcher(tekst);
        if (!delen.matches()) {
            throw new IllegalArgumentException("no provision: " + tekst);
        }
        var wet = Arrays.stream(Wet.values())
                .filter(kandidaat -> kandidaat.naam().equals(delen.group("wet")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no known act: " + tekst));
        return new Wetsartikel(wet, delen.group("artikel"), of(delen.group("lid")), of(delen.group("onderdeel")));
    }

    private static String of(String deel) {
        return deel == null ? "" : deel;
    }
}
