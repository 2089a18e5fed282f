package nl.regelbalans.conformance.controle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.woorden.Zin;

/** No two sentences that a scenario can choose from do the same. */
final class ZinHeeftEigenBetekenis implements Regel {

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.features().wetswijzigingen().stream()
                .flatMap(map -> fouten(stof.woorden().van(map)).stream());
    }

    private static List<Leesfout> fouten(List<Zin> zinnen) {
        List<Leesfout> fouten = new ArrayList<>();
        Map<String, Zin> gezien = new HashMap<>();
        for (Zin zin : zinnen) {
            Zin eerder = gezien.putIfAbsent(zin.betekenis(), zin);
            if (eerder != null) {
                fouten.add(new Leesfout(
                        zin.plaats(),
                        "De zin '" + zin.tekst() + "' doet hetzelfde als '" + eerder.tekst() + "' in " + eerder.plaats()
                                + ". Haal er één weg, en gebruik overal de andere."));
            }
        }
        return fouten;
    }
}
