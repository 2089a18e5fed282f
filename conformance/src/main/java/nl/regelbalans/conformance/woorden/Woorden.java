package nl.regelbalans.conformance.woorden;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.OnleesbareSuite;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.waarden.FoutInSuite;

/** The sentences of all folders. A scenario may use the general ones and those of its own folders. */
public final class Woorden {

    private final Map<List<String>, List<Zin>> zinnen;

    private Woorden(Map<List<String>, List<Zin>> zinnen) {
        this.zinnen = zinnen;
    }

    /**
     * Reads the sentences that the scenarios may use.
     *
     * @throws OnleesbareSuite with every fault, its file and its line
     */
    public static Woorden lees(Features features) {
        List<Leesfout> fouten = new ArrayList<>();
        List<Zin> algemeen = lees(features, Features.ALGEMEEN, fouten);
        Map<List<String>, List<Zin>> zinnen = new HashMap<>();
        features.scenarios().stream().map(Scenario::mappen).distinct().forEach(mappen -> {
            List<Zin> samen = Stream.concat(
                            algemeen.stream(), mappen.stream().flatMap(map -> lees(features, map, fouten).stream()))
                    .toList();
            meldDubbele(samen, fouten);
            zinnen.put(mappen, samen);
        });
        if (!fouten.isEmpty()) {
            throw new OnleesbareSuite(fouten.stream().distinct().toList());
        }
        return new Woorden(zinnen);
    }

    /** The general sentences and those of this wetswijziging. */
    public List<Zin> van(String wetswijziging) {
        return zinnen.getOrDefault(List.of(wetswijziging), List.of());
    }

    /** The sentences that this scenario may use. */
    public List<Zin> van(Scenario scenario) {
        return zinnen.getOrDefault(scenario.mappen(), List.of());
    }

    /** The sentences that a step of this scenario can be read as; when all is well there is exactly one. */
    public List<Zin> bij(Scenario scenario, Stap stap) {
        return van(scenario).stream().filter(zin -> zin.past(stap)).toList();
    }

    /**
     * The one sentence that a step of this scenario can be read as.
     *
     * @throws FoutInSuite when there are more, or none
     */
    public Zin zin(Scenario scenario, Stap stap) {
        List<Zin> passend = bij(scenario, stap);
        if (passend.size() == 1) {
            return passend.get(0);
        }
        throw new FoutInSuite(
                "een zin die op één manier te lezen is",
                passend.stream()
                        .map(zin -> "'" + zin.tekst() + "' (" + zin.plaats() + ")")
                        .collect(joining("; ", "zinnen die passen: ", "")));
    }

    /** The steps of a scenario that no sentence knows. */
    public List<Stap> onbekend(Scenario scenario) {
        return scenario.stappen().stream()
                .filter(stap -> bij(scenario, stap).isEmpty())
                .toList();
    }

    private static List<Zin> lees(Features features, String map, List<Leesfout> fouten) {
        return features.woorden(map)
                .map(bestand -> Zinlezer.lees(bestand, fouten))
                .orElse(List.of());
    }

    private static void meldDubbele(List<Zin> zinnen, List<Leesfout> fouten) {
        Map<String, Zin> gezien = new HashMap<>();
        for (Zin zin : zinnen) {
            Zin eerder = gezien.putIfAbsent(zin.tekst(), zin);
            if (eerder != null) {
                fouten.add(new Leesfout(
                        zin.plaats(),
                        "De zin '" + zin.tekst() + "' staat al in " + eerder.plaats() + ". Haal er één weg."));
            }
        }
    }
}
