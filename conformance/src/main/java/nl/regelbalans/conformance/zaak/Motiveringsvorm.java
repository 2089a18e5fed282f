package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** At least one step; each says where it stands, what it says, what went in and what came out. */
final class Motiveringsvorm {

    private Motiveringsvorm() {}

    static void controleer(JsonObject beoordeling) {
        List<JsonObject> stappen = Objecten.in(beoordeling, "motivering");
        Eis.dat(!stappen.isEmpty(), "een motivering met minstens één stap", "geen motivering");
        for (JsonObject stap : stappen) {
            Eis.gevuld("elke stap van de motivering", stap, "zin");
            Grondslagvorm.controleer("elke stap van de motivering", stap, beoordeling);
            Eis.dat(
                    stap.get("invoer") instanceof JsonObject && stap.get("uitkomst") instanceof JsonObject,
                    "bij elke stap van de motivering invoer en uitkomst, leeg als er niets is",
                    stap.toString());
        }
    }

    /** Whether some step rests on this very provision. */
    static boolean noemt(JsonObject beoordeling, JsonValue grondslag) {
        return Objecten.in(beoordeling, "motivering").stream()
                .anyMatch(stap -> grondslag.equals(stap.get("grondslag")));
    }
}
