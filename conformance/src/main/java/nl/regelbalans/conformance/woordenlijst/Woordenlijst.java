package nl.regelbalans.conformance.woordenlijst;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.woorden.Woorden;
import nl.regelbalans.conformance.woorden.Zin;

/** The page with every sentence: what it does, what it means, and how a scenario uses it. */
public final class Woordenlijst {

    private static final String KOP = """
            # Zinnen

            Met deze zinnen schrijft u een scenario. Deze bladzijde is gemaakt uit `features/`, met:

            ```sh
            java -jar conformance/target/regelbalans-conformance.jar stappen > docs/06-zinnen.md
            ```

            Wat tussen accolades staat, vult u in. `vult` en `voegt toe` zetten een veld in de vraag, `verwacht` kijkt naar een veld in
            het antwoord. Staat er een getal bij een waarde, dan is dat de hoeveelste waarde van de zin. Het voorbeeld is een stap uit
            het scenario dat erachter staat. Elke wetswijziging gebruikt de algemene zinnen en haar eigen.
            """;

    private final Features features;
    private final Woorden woorden;

    public Woordenlijst(Features features) {
        this.features = features;
        this.woorden = Woorden.lees(features);
    }

    /** The page, in Markdown. */
    public String bladzijde() {
        return KOP
                + Stream.concat(Stream.of(Features.ALGEMEEN), features.wetswijzigingen().stream())
                        .map(this::deel)
                        .collect(joining());
    }

    private String deel(String map) {
        Map<String, String> voorbeelden = voorbeelden(map);
        return zinnen(map)
                .map(zin -> rij(zin, voorbeelden.getOrDefault(zin.tekst(), "")))
                .collect(joining(
                        "",
                        "\n## " + map + "\n\n| zin | wat zij doet | voorbeeld | uitleg |\n| --- | --- | --- | --- |\n",
                        ""));
    }

    private Stream<Zin> zinnen(String map) {
        return features.wetswijzigingen().stream()
                .flatMap(wetswijziging -> woorden.van(wetswijziging).stream())
                .distinct()
                .filter(zin -> zin.plaats().bestand().startsWith(map + "/"));
    }

    /** By sentence, the first step that is read as it. */
    private Map<String, String> voorbeelden(String map) {
        Map<String, String> voorbeelden = new TreeMap<>();
        for (Scenario scenario : features.scenarios()) {
            if (map.equals(Features.ALGEMEEN) || map.equals(scenario.wetswijziging())) {
                scenario.stappen().forEach(stap -> woorden.bij(scenario, stap)
                        .forEach(zin -> voorbeelden.putIfAbsent(zin.tekst(), voorbeeld(stap, scenario))));
            }
        }
        return voorbeelden;
    }

    private static String voorbeeld(Stap stap, Scenario scenario) {
        return stap + " (" + scenario.id() + ")";
    }

    private static String rij(Zin zin, String voorbeeld) {
        return List.of(
                        zin.tekst(),
                        "`" + zin.werking() + "`",
                        voorbeeld,
                        zin.uitleg().orElse(""))
                .stream()
                .map(cel -> cel.replace("|", "\\|"))
                .collect(joining(" | ", "| ", " |\n"));
    }
}
