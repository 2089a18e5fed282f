package nl.regelbalans.conformance.toets;

import jakarta.json.Json;
import java.time.LocalDate;
import nl.regelbalans.conformance.waarden.Opmaak;

/**
 * A scenario that its product is known to fail.
 *
 * @param id of the scenario
 * @param reden why it fails, in the words of the supplier
 * @param totEnMet the last day on which this excuses
 */
public record BekendGebrek(String id, String reden, LocalDate totEnMet) {

    @Override
    public String toString() {
        return "bekend gebrek tot en met " + Opmaak.DATUM.toon(Json.createValue(totEnMet.toString())) + ": " + reden;
    }
}
