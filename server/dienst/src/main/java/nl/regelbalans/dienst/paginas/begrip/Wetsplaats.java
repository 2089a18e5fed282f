package nl.regelbalans.dienst.paginas.begrip;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.conformance.waarden.Waardesoort;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Wet;

/** A place in the law in words, as the template for a grondslag wants it. */
final class Wetsplaats {

    private Wetsplaats() {}

    static Map<String, Object> van(String aanduiding, Peildatum peildatum) {
        return Map.of(
                "aanduiding", aanduiding, "jci", jci(aanduiding, peildatum).orElse(""), "ecli", "");
    }

    /** Only for an act that the rules know by its number. */
    private static Optional<String> jci(String aanduiding, Peildatum peildatum) {
        return Waardesoort.GRONDSLAG
                .probeer(aanduiding)
                .map(waarde -> waarde.json().asJsonObject())
                .filter(plaats -> plaats.containsKey("artikel"))
                .flatMap(plaats -> jci(plaats, peildatum));
    }

    private static Optional<String> jci(JsonObject plaats, Peildatum peildatum) {
        return Arrays.stream(Wet.values())
                .filter(wet -> wet.naam().equals(plaats.getString("wet")))
                .findFirst()
                .map(wet -> wet.artikel(plaats.getString("artikel"))
                        .lid(plaats.getString("lid", ""))
                        .jci(peildatum));
    }
}
