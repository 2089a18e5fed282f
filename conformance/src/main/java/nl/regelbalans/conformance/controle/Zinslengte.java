package nl.regelbalans.conformance.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Leesfout;

/** Sentences that anyone can read. An amount, a date or a percentage counts as one word. */
final class Zinslengte implements Regel {

    private static final int MEESTE_WOORDEN = 20;
    private static final Pattern WAARDE = Pattern.compile("€ ?[\\d.,]+|\\d{1,2} \\p{L}+ \\d{4}|[\\d.,]+ ?%");
    private static final Pattern SPATIE = Pattern.compile("\\s+");

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.teksten().stream()
                .flatMap(tekst -> tekst.zinnen().stream())
                .filter(zin -> woorden(zin) > MEESTE_WOORDEN)
                .map(zin -> new Leesfout(
                        zin.plaats(),
                        zin.soort() + " heeft " + woorden(zin) + " woorden; " + MEESTE_WOORDEN
                                + " is het meeste. Maak hem korter of verdeel hem: '"
                                + zin.tekst().replace('\n', ' ')
                                + "'."));
    }

    private static long woorden(Tekst zin) {
        return SPATIE.splitAsStream(WAARDE.matcher(zin.tekst()).replaceAll("waarde"))
                .count();
    }
}
