package nl.regelbalans.conformance.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.controle.Tekst.Soort;
import nl.regelbalans.conformance.features.Leesfout;

/**
 * No word that means another day for whoever reads it later. The name of a scenario may say 'nu' or 'vorig jaar': it is
 * told on its peildatum. Everywhere else a date stands.
 */
final class Klokwoorden implements Regel {

    private static final Pattern NOOIT =
            woorden("vandaag|gisteren|eergisteren|morgen|overmorgen|zojuist|onlangs|binnenkort"
                    + "|momenteel|tegenwoordig|heden|op dit moment");
    private static final Pattern ALLEEN_IN_NAAM = woorden(
            "nu|straks|(?:vorige?|volgende?|komende?|afgelopen|huidige) (?:dag|week|weken|maand|maanden|jaar|jaren)");

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.teksten().stream()
                .flatMap(tekst -> tekst.zinnen().stream())
                .flatMap(zin -> Stream.concat(
                        gevonden(NOOIT, zin),
                        zin.soort() == Soort.NAAM ? Stream.empty() : gevonden(ALLEEN_IN_NAAM, zin)));
    }

    private static Stream<Leesfout> gevonden(Pattern klokwoorden, Tekst zin) {
        return klokwoorden
                .matcher(zin.tekst())
                .results()
                .map(
                        woord -> new Leesfout(
                                zin.plaats(),
                                zin.soort() + " zegt '" + woord.group()
                                        + "'. Wie dit later leest, denkt aan een andere dag. Schrijf een datum, of 'de peildatum'."));
    }

    private static Pattern woorden(String keuze) {
        return Pattern.compile(
                "(?<![\\p{L}.-])(?:" + keuze + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
