package nl.regelbalans.conformance.controle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.waarden.Waardesoort;
import nl.regelbalans.conformance.woorden.Zin;

/** No sentence catches what another one says: a step that could be both stops a run. */
final class ZinOverlaptNiet implements Regel {

    private static final Pattern MISSCHIEN = Pattern.compile("(?<!\\\\)\\(([^)]*)\\)");
    private static final Pattern KEUZE = Pattern.compile("(?<!\\\\)/\\S+");

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.features().wetswijzigingen().stream()
                .map(stof.woorden()::van)
                .flatMap(zinnen -> zinnen.stream().flatMap(zin -> overlap(zin, zinnen)));
    }

    private static Stream<Leesfout> overlap(Zin zin, List<Zin> zinnen) {
        Stap voorbeeld = voorbeeld(zin);
        return zinnen.stream()
                .filter(ander -> !ander.plaats().equals(zin.plaats()) && ander.past(voorbeeld))
                .map(ander -> new Leesfout(
                        zin.plaats(),
                        "De zin '" + zin.tekst() + "' past ook op '" + ander.tekst() + "' in " + ander.plaats()
                                + ". Verander één van de twee, zodat een stap maar één ding kan betekenen."));
    }

    /** A step as this sentence would be written, the optional letters left out. */
    private static Stap voorbeeld(Zin zin) {
        String tekst =
                KEUZE.matcher(MISSCHIEN.matcher(zin.tekst()).replaceAll("")).replaceAll("");
        for (Waardesoort soort : Waardesoort.values()) {
            tekst = tekst.replace("{" + soort.naam() + "}", voorbeeld(soort));
        }
        return new Stap("En", tekst.replace("\\", ""), zin.plaats());
    }

    private static String voorbeeld(Waardesoort soort) {
        return switch (soort) {
            case BEDRAG -> "€ 1.234,56";
            case DATUM -> "1 mei 2026";
            case GETAL -> "12";
            case PERCENTAGE -> "12,5 %";
            case CODE -> "een-code";
            case PAD -> "situatie.veld";
            case GRONDSLAG -> "artikel 31, Participatiewet";
            case VERSIE -> "wet-2026";
        };
    }
}
