package nl.regelbalans.regels.bewijs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page that shows which wrong products are caught, and which fields of an answer are normative. */
final class Bewijsbladzijde {

    private static final Path BESTAND = Path.of("../../docs/08-miniaturen.md");
    private static final String BEGIN = "<!-- %s -->\n";
    private static final String EINDE = "<!-- einde %s -->";

    private Bewijsbladzijde() {}

    static String lees() {
        try {
            return Files.readString(BESTAND);
        } catch (IOException weg) {
            throw new UncheckedIOException(weg);
        }
    }

    static void schrijf(Miniaturen miniaturen) {
        try {
            Files.writeString(BESTAND, bij(miniaturen));
        } catch (IOException vol) {
            throw new UncheckedIOException(vol);
        }
    }

    /** The page with tables that are up to date. */
    static String bij(Miniaturen miniaturen) {
        return tussen(tussen(lees(), "miniaturen", miniaturentabel(miniaturen)), "velden", veldentabel());
    }

    private static String tussen(String bladzijde, String naam, String tabel) {
        String begin = BEGIN.formatted(naam);
        int van = bladzijde.indexOf(begin) + begin.length();
        return bladzijde.substring(0, van) + tabel + bladzijde.substring(bladzijde.indexOf(EINDE.formatted(naam)));
    }

    private static String miniaturentabel(Miniaturen miniaturen) {
        return "| miniatuur | wat er fout is | scenario's die het merken | wetswijzigingen |\n| --- | --- | ---: | ---: |\n"
                + Miniaturen.ALLE.stream()
                        .map(miniatuur -> {
                            var gezakt = miniaturen.verwacht(miniatuur);
                            return "| " + miniatuur.naam() + " | " + miniatuur.uitleg() + " | "
                                    + gezakt.values().stream()
                                            .mapToInt(Gezakt::aantal)
                                            .sum() + " | " + gezakt.size() + " |\n";
                        })
                        .collect(joining());
    }

    private static String veldentabel() {
        return "| veld | hoe het fout kan zijn | minstens één keer per |\n| --- | --- | --- |\n"
                + Antwoordvelden.ALLE.stream()
                        .map(veld -> "| " + veld.naam() + " | " + woorden(veld.ingrepen()) + " | "
                                + (veld.bereik() == Antwoordveld.Bereik.VERSIE ? "versie" : "wetswijziging") + " |\n")
                        .collect(joining());
    }

    private static String woorden(List<String> ingrepen) {
        return String.join(", ", ingrepen);
    }
}
