package nl.regelbalans.dienst.paginas.editor;

import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Register;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** What a new file begins with: enough to see how it is written. */
final class Beginvorm {

    private static final String TEKST = """
            # language: nl
            Functionaliteit: %s
              Schrijf hier in één of twee zinnen waar het over gaat.

              Regel: Schrijf hier de norm in één zin.
                Grondslag: %s

                @%s @geldend @wet @jurist
                Scenario: Schrijf hier in één zin wat er gebeurt
                  Gegeven de peildatum is 1 juli 2026
                  Als de regel wordt toegepast
                  Dan staat de uitkomst vast
                  En verder volgt er niets
            """;

    private Beginvorm() {}

    static Voorstel van(Wetswijziging wetswijziging, Features features) {
        var id = wetswijziging.id();
        var grondslag = features.scenarios().stream()
                .filter(scenario -> scenario.wetswijziging().equals(id))
                .map(Scenario::grondslag)
                .findFirst()
                .orElse("");
        return new Voorstel(
                id,
                id.split("-", 2)[1] + "-nieuw.feature",
                TEKST.formatted(wetswijziging.titel(), grondslag, nummer(id, features)),
                "",
                "",
                "");
    }

    /** The first number that was never used. */
    private static String nummer(String wetswijziging, Features features) {
        var begin = "PWB-" + wetswijziging.split("-", 2)[0] + "-";
        int hoogste = Stream.concat(
                        features.scenarios().stream().map(Scenario::id),
                        features.register(wetswijziging).stream().map(Register::id))
                .filter(id -> id.matches(begin + "\\d{3}"))
                .map(id -> Integer.parseInt(id.substring(begin.length())))
                .reduce(0, Math::max);
        return "%s%03d".formatted(begin, hoogste + 1);
    }
}
