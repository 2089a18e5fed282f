package nl.regelbalans.conformance.zaak;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import java.util.List;
import nl.regelbalans.conformance.waarden.Waarde;

/** Expects that a step of the motivering has this legal basis; what the sentence does not name may be anything. */
public record Noemt(Invulling grondslag) implements Handeling {

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        eis(zaak.beoordeling(), grondslag.met(parameters));
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "verwacht in de motivering: " + grondslag.met(parameters).json();
    }

    /** Expects that some step of the motivering rests on this provision, wherever the answer has one. */
    static void eis(JsonObject beoordeling, Waarde gezocht) {
        List<JsonObject> grondslagen = Antwoorddelen.metMotivering(beoordeling)
                .flatMap(deel -> Objecten.in(deel, "motivering").stream())
                .map(stap -> Objecten.object(stap.get("grondslag")))
                .toList();
        JsonObject velden = gezocht.json().asJsonObject();
        if (grondslagen.stream().noneMatch(kwam -> kwam.entrySet().containsAll(velden.entrySet()))) {
            throw new Afwijking("een motivering die noemt: " + gezocht, gekregen(grondslagen));
        }
    }

    private static String gekregen(List<JsonObject> grondslagen) {
        return grondslagen.stream()
                .map(kwam -> kwam.getString("aanduiding", "(zonder aanduiding)"))
                .distinct()
                .collect(joining("; ", "een motivering die noemt: ", ""));
    }
}
