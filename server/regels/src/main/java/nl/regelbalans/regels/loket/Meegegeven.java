package nl.regelbalans.regels.loket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelbalans.regels.beoordeling.Invulling;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Velden;

/**
 * Judgements or beleid for several versions of one entry at once. Each version gets what it asks for; what none of them asks for
 * is refused, never ignored.
 *
 * @param waarden by name, as plain data; only what is sound
 * @param bekend what a version lets others fill in
 */
public record Meegegeven(Map<String, Object> waarden, Function<Versie<?, ?>, List<? extends Invulling<?>>> bekend) {

    public static Meegegeven oordelen(Velden velden, Collection<? extends Versie<?, ?>> versies) {
        return lees(velden, versies, Versie::oordelen, Foutcode.ONBEKEND_OORDEEL);
    }

    public static Meegegeven beleid(Velden velden, Collection<? extends Versie<?, ?>> versies) {
        return lees(velden, versies, Versie::beleid, Foutcode.ONBEKEND_BELEID);
    }

    private static Meegegeven lees(
            Velden velden,
            Collection<? extends Versie<?, ?>> versies,
            Function<Versie<?, ?>, List<? extends Invulling<?>>> bekend,
            Foutcode onbekend) {
        var alle = new LinkedHashMap<String, Invulling<?>>();
        versies.forEach(versie -> bekend.apply(versie).forEach(een -> alle.putIfAbsent(een.naam(), een)));
        var waarden = new LinkedHashMap<String, Object>();
        for (var naam : velden.namen()) {
            if (!alle.containsKey(naam)) {
                velden.fouten().meld(velden.pad(naam), onbekend, Invullingen.uitleg(List.copyOf(alle.keySet())));
            } else if (alle.get(naam)
                    .soort()
                    .lees(velden.gegevens().get(naam), velden.pad(naam), velden.fouten())
                    .isPresent()) {
                waarden.put(naam, velden.gegevens().get(naam));
            }
        }
        return new Meegegeven(waarden, bekend);
    }

    /** What this version asks for. */
    public Map<String, Object> voor(Versie<?, ?> versie) {
        var namen = namen(versie);
        return waarden.entrySet().stream()
                .filter(waarde -> namen.contains(waarde.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (een, ander) -> een, LinkedHashMap::new));
    }

    /** What this version does not ask for, and another one does. */
    public List<String> nietVoor(Versie<?, ?> versie) {
        var over = new ArrayList<>(waarden.keySet());
        over.removeAll(namen(versie));
        return over;
    }

    private List<String> namen(Versie<?, ?> versie) {
        return bekend.apply(versie).stream().<String>map(Invulling::naam).toList();
    }
}
