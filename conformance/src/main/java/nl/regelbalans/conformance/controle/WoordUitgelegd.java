package nl.regelbalans.conformance.controle;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.begrippen.Begrip;
import nl.regelbalans.conformance.begrippen.Begrippen;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.recht.Begripsbepaling;

/**
 * Every word of the law has an explanation. A word is one when the Act defines it, when it ends like one (toeslag, plicht),
 * or when it is an abbreviation.
 */
final class WoordUitgelegd implements Regel {

    /** Before the ending at least four letters: verplicht is not a plicht. */
    private static final String VOORAF = "(?:\\p{L}{4,})?";

    private static final Pattern AFKORTING = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})");
    private static final Pattern VERWIJZING = Pattern.compile("ECLI:[A-Z0-9:.]+|CVDR\\d+");

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        Pattern uitgelegd = Woordvorm.van(
                stof.begrippen().alle().stream().flatMap(WoordUitgelegd::vormen).toList());
        Pattern vereist = vereist(stof.begrippen());
        return stof.teksten().stream().flatMap(tekst -> Stream.of(vereist, AFKORTING)
                .flatMap(vorm -> onuitgelegd(tekst, vorm, uitgelegd))
                .distinct());
    }

    static Stream<String> vormen(Begrip begrip) {
        return Stream.concat(Stream.of(begrip.term()), begrip.vormen().stream());
    }

    private static Stream<Leesfout> onuitgelegd(Tekst tekst, Pattern vereist, Pattern uitgelegd) {
        String zonderVerwijzing = VERWIJZING.matcher(tekst.tekst()).replaceAll("");
        List<MatchResult> bekend = uitgelegd.matcher(zonderVerwijzing).results().toList();
        return vereist.matcher(zonderVerwijzing)
                .results()
                .filter(woord ->
                        bekend.stream().noneMatch(vorm -> vorm.start() <= woord.start() && woord.end() <= vorm.end()))
                .map(woord -> new Leesfout(
                        tekst.plaats(),
                        "Het woord '" + woord.group() + "' is niet uitgelegd. Zet het in " + Begrippen.BESTAND
                                + " met een uitleg, of kies een gewoon woord."));
    }

    private static Pattern vereist(Begrippen begrippen) {
        Stream<String> termen = Begripsbepaling.alle().stream().map(bepaling -> Woordvorm.letterlijk(bepaling.term()));
        Stream<String> kernen = begrippen.kernen().stream().map(kern -> VOORAF + Pattern.quote(kern));
        return Pattern.compile(
                Stream.concat(termen, kernen).collect(joining("|", "(?<!\\p{L})(?:", ")(?:e|n|en|s)?(?!\\p{L})")),
                Woordvorm.ZONDER_HOOFDLETTERS);
    }
}
