package nl.regelbalans.regels.gegevens;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The fields of one object in a question, read one by one.
 *
 * @param pad where the object stands; empty for the question itself
 * @param fouten takes every fault
 */
public record Velden(Map<?, ?> gegevens, String pad, Fouten fouten) {

    /** The fields of what should be an object; none when it is something else, and then that was reported. */
    public static Velden van(Object gegeven, String pad, Fouten fouten) {
        if (gegeven instanceof Map<?, ?> gegevens) {
            return new Velden(gegevens, pad, fouten);
        }
        fouten.meld(pad, Foutcode.VERKEERD_TYPE, "Geef één object tussen accolades: { ... }.");
        return new Velden(Map.of(), pad, fouten);
    }

    /** Reports every field that is none of these. */
    public Velden kent(String geheel, List<String> namen) {
        for (var naam : gegevens.keySet()) {
            if (!namen.contains(naam)) {
                fouten.meld(
                        pad(naam.toString()),
                        Foutcode.ONBEKEND_VELD,
                        "Laat dit veld weg: " + geheel + " bestaat uit " + String.join(", ", namen) + ".");
            }
        }
        return this;
    }

    public List<String> namen() {
        return gegevens.keySet().stream().map(Objects::toString).toList();
    }

    /** Empty exactly when a fault was reported. */
    public <T> Optional<T> verplicht(String naam, Soort<T> soort) {
        if (!gegevens.containsKey(naam)) {
            fouten.meld(pad(naam), Foutcode.ONTBREEKT, "Geef het veld " + naam + ".");
            return Optional.empty();
        }
        return soort.lees(gegevens.get(naam), pad(naam), fouten);
    }

    /** The fields of an object that may be left out. */
    public Velden deel(String naam) {
        return gegevens.containsKey(naam)
                ? van(gegevens.get(naam), pad(naam), fouten)
                : new Velden(Map.of(), pad(naam), fouten);
    }

    /** Where a field stands. */
    public String pad(String naam) {
        return pad.isEmpty() ? naam : pad + "." + naam;
    }
}
