package nl.regelbalans.conformance.controle;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.woorden.Zin;

/** The vocabulary holds no sentence that no scenario uses: nobody would notice that it is wrong. */
final class ZinGebruikt implements Regel {

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        Set<Vindplaats> gebruikt = stof.scenarios().stream()
                .flatMap(gelezen -> gelezen.stappen().stream())
                .flatMap(lezing -> lezing.zinnen().stream())
                .map(Zin::plaats)
                .collect(toSet());
        return stof.zinnen()
                .filter(zin -> !gebruikt.contains(zin.plaats()))
                .map(zin -> new Leesfout(
                        zin.plaats(),
                        "Geen scenario gebruikt de zin '" + zin.tekst()
                                + "'. Haal hem weg, of schrijf een scenario dat hem gebruikt."));
    }
}
