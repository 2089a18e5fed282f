package nl.regelbalans.conformance.opdracht;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.regelbalans.conformance.toets.Selectie;

/** The choices that come with the suite, from {@code presets.properties}. */
final class Presets {

    private static final Pattern WETSWIJZIGING = Pattern.compile("\\d.*");
    private static final Pattern SCENARIO = Pattern.compile("PWB-.*");
    private static final Pattern VERSIE = Pattern.compile("(?!PWB-)\\D.*");

    private Presets() {}

    static SortedSet<String> namen() {
        return new TreeSet<>(bestand().stringPropertyNames());
    }

    /**
     * The choice with this name.
     *
     * @throws IllegalArgumentException in Dutch, with all that there are
     */
    static Selectie lees(String naam) {
        Properties presets = bestand();
        String woorden = presets.getProperty(naam);
        if (woorden == null) {
            throw new IllegalArgumentException(namen().stream()
                    .map(keus -> "\n  " + keus + ": " + presets.getProperty(keus))
                    .collect(joining("", "De preset '" + naam + "' bestaat niet. Kies uit:", "")));
        }
        Set<String> keuze = Set.of(woorden.split(" "));
        return new Selectie(alleen(WETSWIJZIGING, keuze), alleen(VERSIE, keuze), alleen(SCENARIO, keuze));
    }

    private static Set<String> alleen(Pattern soort, Set<String> woorden) {
        return woorden.stream().filter(woord -> soort.matcher(woord).matches()).collect(toSet());
    }

    private static Properties bestand() {
        var presets = new Properties();
        try (Reader tekst = new InputStreamReader(Presets.class.getResourceAsStream("presets.properties"), UTF_8)) {
            presets.load(tekst);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
        return presets;
    }
}
