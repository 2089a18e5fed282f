package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import java.util.Optional;
import nl.regelbalans.conformance.waarden.Waarde;

/** The answer names the beleid that counted: at least what the question chose. */
final class Beleidsvorm {

    private Beleidsvorm() {}

    static void controleer(JsonObject beoordeling, JsonObject vraag) {
        Eis.dat(
                beoordeling.get("beleid") instanceof JsonObject,
                "het beleid dat meetelde, leeg als er geen is",
                "beleid = " + beoordeling.get("beleid"));
        JsonObject meegeteld = beoordeling.getJsonObject("beleid");
        Objecten.object(vraag.get("beleid"))
                .forEach((naam, gekozen) -> Eis.dat(
                        Optional.ofNullable(meegeteld.get(naam))
                                .filter(Waarde.vast(gekozen)::is)
                                .isPresent(),
                        "beleid." + naam + " = " + gekozen + ", zoals in de vraag",
                        "beleid = " + meegeteld));
    }
}
