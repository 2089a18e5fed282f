package nl.regelbalans.dienst.paginas.editor;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Niveau;
import nl.regelbalans.conformance.features.Register;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.dienst.paginas.Onderwerp;
import nl.regelbalans.regels.catalogus.Versies;

/** What a new file begins with: the first example on the same subject, to see how it is written. */
final class Beginvorm {

    private static final String TEKST = """
            # language: nl
            Functionaliteit: %s
              Schrijf hier in één of twee zinnen waar het over gaat.

              Regel: Schrijf hier de norm in één zin.
                Grondslag: %s

                @%s @%s @wet @jurist
                Scenario: Schrijf hier in één zin wat er gebeurt
                  %s
            """;

    private Beginvorm() {}

    static Voorstel van(Onderwerp onderwerp, Features features) {
        var id = onderwerp.id();
        var voorbeeld = features.scenarios().stream()
                .filter(scenario -> scenario.wetswijziging().equals(id))
                .findFirst();
        return new Voorstel(
                id,
                id.replaceFirst("^\\d+[a-z]?-", "") + "-nieuw.feature",
                TEKST.formatted(
                        onderwerp.titel(),
                        voorbeeld.map(Scenario::grondslag).orElse(""),
                        nummer(id, features),
                        voorbeeld.map(Scenario::versie).orElse(Versies.GELDEND),
                        voorbeeld.map(Beginvorm::stappen).orElse("")),
                "",
                "",
                "");
    }

    private static String stappen(Scenario voorbeeld) {
        return voorbeeld.stappen().stream()
                .map(stap -> stap.woord() + " " + stap.tekst())
                .collect(joining("\n" + " ".repeat(6)));
    }

    /** The first number that was never used. */
    private static String nummer(String map, Features features) {
        var begin = "PWB-" + Niveau.van(map).map(Niveau::nummer).orElseGet(() -> map.split("-", 2)[0]) + "-";
        int hoogste = Stream.concat(
                        features.scenarios().stream().map(Scenario::id),
                        features.register(map).stream().map(Register::id))
                .filter(id -> id.matches(begin + "\\d{3}"))
                .map(id -> Integer.parseInt(id.substring(begin.length())))
                .reduce(0, Math::max);
        return "%s%03d".formatted(begin, hoogste + 1);
    }
}
