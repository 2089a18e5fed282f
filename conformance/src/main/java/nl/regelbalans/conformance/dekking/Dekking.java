package nl.regelbalans.conformance.dekking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Register;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.recht.Artikel;
import nl.regelbalans.conformance.recht.Participatiewet;
import nl.regelbalans.conformance.waarden.Waardesoort;

/** The coverage page: per article and lid the entries, versions and scenarios that rest on it, or why there are none. */
public final class Dekking {

    private static final String KOP = """
            # Dekking

            Op welke artikelen rusten de scenario's? Deze bladzijde is gemaakt uit `features/`, met:

            ```sh
            java -jar conformance/target/regelbalans-conformance.jar dekking > docs/05-dekking.md
            ```

            Een scenario rust op de artikelen in de `Grondslag:` van zijn regel. De artikelen en leden zijn die van 1 januari 2026;
            wat dan nog niet in werking was, of al vervallen was, heeft een sterretje.

            """;

    private final Features features;
    private final List<Rust> rust;

    public Dekking(Features features) {
        this.features = features;
        this.rust = features.scenarios().stream().flatMap(Dekking::rust).toList();
    }

    /** That a scenario rests on a provision. */
    private record Rust(Scenario scenario, JsonObject grondslag) {

        boolean op(Artikel artikel, String lid) {
            return grondslag.getString("wet", "").equals(Participatiewet.NAAM)
                    && grondslag.getString("artikel", "").equals(artikel.nummer())
                    && grondslag.getString("lid", "").equals(lid);
        }

        boolean opParticipatiewet() {
            return grondslag.getString("wet", "").equals(Participatiewet.NAAM);
        }

        int volgnummer() {
            return Integer.parseInt(scenario.id().substring(scenario.id().lastIndexOf('-') + 1));
        }

        String versie() {
            return scenario.wetswijziging() + " | " + scenario.versie();
        }
    }

    private static Stream<Rust> rust(Scenario scenario) {
        return Waardesoort.GRONDSLAG.leesAlle(scenario.grondslag()).stream()
                .map(waarde -> new Rust(scenario, waarde.json().asJsonObject()));
    }

    /** The page, in Markdown. */
    public String bladzijde() {
        return KOP + participatiewet() + andere() + nietGetoetst();
    }

    private String participatiewet() {
        var tekst = new StringBuilder("## Participatiewet\n\n| artikel | lid | wetswijziging | versie | scenario's |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        var zonder = new StringBuilder();
        for (var artikel : Participatiewet.artikelen()) {
            if (delen(artikel).anyMatch(lid -> rust.stream().anyMatch(een -> een.op(artikel, lid)))) {
                delen(artikel).forEach(lid -> tekst.append(rijen(artikel, lid)));
            } else if (!artikel.vervallen()) {
                zonder.append(zonder.isEmpty() ? "" : ", ").append(artikel.nummer());
            }
        }
        return tekst
                + "\nGeen scenario rust op de andere artikelen; geen van de 22 wetswijzigingen raakt ze, of ze zijn nog niet"
                + " getoetst: " + zonder + ".\n\n";
    }

    /** A scenario may rest on an article as a whole, whatever its leden. */
    private static Stream<String> delen(Artikel artikel) {
        return Stream.concat(Stream.of(""), artikel.delen()).distinct();
    }

    private String rijen(Artikel artikel, String lid) {
        var nummers = nummers(rust.stream().filter(een -> een.op(artikel, lid)));
        var begin = "| " + artikel.nummer() + (artikel.geldend() ? "" : "*") + " | " + lid + " | ";
        if (nummers.isEmpty()) {
            return lid.isEmpty() ? "" : begin + "– | – | " + waarom(artikel, lid) + " |\n";
        }
        return nummers.entrySet().stream()
                .map(een -> begin + een.getKey() + " | " + een.getValue() + " |\n")
                .collect(joining());
    }

    /** By entry and version, the numbers of the scenarios. */
    private static Map<String, String> nummers(Stream<Rust> rust) {
        return rust.collect(groupingBy(Rust::versie, TreeMap::new, mapping(Rust::volgnummer, Nummers.VERZAMELD)));
    }

    private String waarom(Artikel artikel, String lid) {
        var plaats = Pattern.compile(
                ".*\\bart\\. " + Pattern.quote(artikel.nummer()) + " lid " + Pattern.quote(lid) + "\\b.*");
        return register()
                .filter(Register::nietGetoetst)
                .filter(regel -> plaats.matcher(regel.bron()).matches())
                .map(regel -> regel.id() + ": " + regel.reden())
                .findFirst()
                .orElse("geen scenario");
    }

    private String andere() {
        Map<String, String> bronnen = rust.stream()
                .filter(een -> !een.opParticipatiewet())
                .collect(groupingBy(Dekking::naam, TreeMap::new, mapping(Rust::volgnummer, Nummers.VERZAMELD)));
        return "## Andere bronnen\n\n| bron | wetswijziging | versie | scenario's |\n| --- | --- | --- | --- |\n"
                + bronnen.entrySet().stream()
                        .map(een -> "| " + een.getKey() + " | " + een.getValue() + " |\n")
                        .collect(joining())
                + "\n";
    }

    private static String naam(Rust rust) {
        return Waardesoort.GRONDSLAG.toon(rust.grondslag()) + " | " + rust.versie();
    }

    private String nietGetoetst() {
        return "## Niet getoetst, en waarom\n\n| nummer | bron | waarom niet |\n| --- | --- | --- |\n"
                + register()
                        .filter(Register::nietGetoetst)
                        .map(regel -> "| " + regel.id() + " | " + regel.bron() + " | " + regel.reden() + " |\n")
                        .collect(joining());
    }

    private Stream<Register> register() {
        return features.wetswijzigingen().stream().flatMap(map -> features.register(map).stream());
    }
}
