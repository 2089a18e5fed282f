package nl.regelbalans.conformance.zaak;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.conformance.waarden.Waarde;

/** Expects that the answer rests on this dated amount. A bound that the sentence does not name, the norm does not have. */
public record Gebruikt(Invulling naam, Invulling waarde, Map<String, Invulling> termijn) implements Handeling {

    /** The bounds that a norm may have. */
    public static final List<String> GRENZEN = List.of("van", "totEnMet");

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        String gezocht = naam.met(parameters).toString();
        List<JsonObject> normen = Objecten.in(zaak.beoordeling(), "normen");
        JsonObject norm = normen.stream()
                .filter(gebruikt -> Objecten.tekst(gebruikt, "naam").equals(gezocht))
                .findFirst()
                .orElseThrow(() -> new Afwijking("de norm " + gezocht, namen(normen)));
        eis(norm, "waarde", Optional.of(waarde.met(parameters)));
        GRENZEN.forEach(grens ->
                eis(norm, grens, Optional.ofNullable(termijn.get(grens)).map(dag -> dag.met(parameters))));
    }

    private static void eis(JsonObject norm, String veld, Optional<Waarde> verwacht) {
        Optional<JsonValue> kwam = Optional.ofNullable(norm.get(veld));
        Eis.dat(
                verwacht.map(waarde -> kwam.filter(waarde::is).isPresent()).orElse(kwam.isEmpty()),
                "de norm " + Objecten.tekst(norm, "naam") + " met "
                        + verwacht.map(waarde -> veld + " = " + waarde).orElse("geen " + veld),
                norm.toString());
    }

    private static String namen(List<JsonObject> normen) {
        return normen.isEmpty()
                ? "een antwoord zonder normen"
                : normen.stream().map(norm -> Objecten.tekst(norm, "naam")).collect(joining(", ", "alleen ", ""));
    }
}
