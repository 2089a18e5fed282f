package nl.regelbalans.conformance.zaak;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/** Fields with their values, as a text. */
final class Velden {

    private Velden() {}

    /** Sorted, so that the order in which they are written does not matter. */
    static String tekst(Map<Pad, Invulling> velden, List<Waarde> parameters) {
        return velden.entrySet().stream()
                .map(veld ->
                        veld.getKey() + " = " + veld.getValue().met(parameters).json())
                .sorted()
                .collect(joining("; "));
    }
}
