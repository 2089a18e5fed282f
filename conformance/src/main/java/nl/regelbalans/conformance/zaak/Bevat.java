package nl.regelbalans.conformance.zaak;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.conformance.waarden.Opmaak;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/** Expects that a list of the answer has an item, or each of some items, with these values; wherever in the list, and maybe with more. */
public record Bevat(Map<Pad, Invulling> lijsten) implements Handeling {

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        lijsten.forEach((pad, verwacht) ->
                items(verwacht.met(parameters).json()).forEach(item -> bevat(zaak, pad, item.asJsonObject())));
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "verwacht in een lijst: " + Velden.tekst(lijsten, parameters);
    }

    private static List<JsonValue> items(JsonValue verwacht) {
        return verwacht instanceof JsonArray lijst ? lijst : List.of(verwacht);
    }

    private static void bevat(Zaak zaak, Pad pad, JsonObject gezocht) {
        JsonArray lijst = pad.in(zaak.beoordeling())
                .filter(JsonArray.class::isInstance)
                .map(JsonValue::asJsonArray)
                .orElse(JsonValue.EMPTY_JSON_ARRAY);
        for (int i = 0; i < lijst.size(); i++) {
            if (past(Objecten.object(lijst.get(i)), gezocht)) {
                zaak.noem(pad.plaats(i));
                return;
            }
        }
        throw new Afwijking(
                pad + " met " + Opmaak.GEWOON.toon(gezocht),
                lijst.stream().map(Opmaak.GEWOON::toon).collect(joining(", ", "[", "]")));
    }

    private static boolean past(JsonObject item, JsonObject gezocht) {
        return gezocht.entrySet().stream().allMatch(veld -> Optional.ofNullable(item.get(veld.getKey()))
                .filter(Waarde.vast(veld.getValue())::is)
                .isPresent());
    }
}
