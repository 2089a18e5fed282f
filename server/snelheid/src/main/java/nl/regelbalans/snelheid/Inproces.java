package nl.regelbalans.snelheid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How often a second the rules answer, for every entry, with and without the motivering. */
final class Inproces implements Meting {

    @Override
    public void meet(Uitslag uitslag) throws RunnerException {
        var opties = new OptionsBuilder()
                .include(Beoordelen.class.getName())
                .param("wetswijziging", Voorbeeldvraag.wetswijzigingen().toArray(String[]::new))
                .build();
        Map<String, Map<String, Double>> perSoort = new Runner(opties)
                .run().stream()
                        .collect(Collectors.groupingBy(
                                een -> een.getPrimaryResult().getLabel(),
                                TreeMap::new,
                                Collectors.toMap(
                                        een -> een.getParams().getParam("wetswijziging"),
                                        een -> een.getPrimaryResult().getScore(),
                                        (een, ander) -> een,
                                        TreeMap::new)));
        perSoort.forEach((soort, scores) -> {
            scores.forEach((id, score) -> uitslag.regel("in-process, " + soort + ", " + id, Math.round(score)));
            uitslag.regel(
                    "in-process, " + soort + ", mediaan",
                    mediaan(scores.values().stream().map(Math::round).sorted().toList()));
        });
    }

    private static long mediaan(List<Long> oplopend) {
        return oplopend.get(oplopend.size() / 2);
    }
}
