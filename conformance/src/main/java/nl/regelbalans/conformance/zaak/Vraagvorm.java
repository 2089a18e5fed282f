package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import java.util.Set;

/** A question to the college: which oordeel, in plain words, what kind of room, where it stands, and what can be answered. */
final class Vraagvorm {

    private static final Set<String> RUIMTEN = Set.of("kan-bepaling", "open-norm", "beoordelingsruimte");
    private static final String WAT = "elke vraag";

    private Vraagvorm() {}

    static void controleer(JsonObject beoordeling) {
        for (JsonObject vraag : Objecten.in(beoordeling, "vragen")) {
            Eis.gevuld(WAT, vraag, "oordeel", "vraag", "ruimte");
            Eis.dat(
                    RUIMTEN.contains(Objecten.tekst(vraag, "ruimte")),
                    "ruimte kan-bepaling, open-norm of beoordelingsruimte",
                    "ruimte = " + Objecten.tekst(vraag, "ruimte"));
            Grondslagvorm.controleer(WAT, vraag, beoordeling);
            Eis.dat(
                    Motiveringsvorm.noemt(beoordeling, vraag.get("grondslag")),
                    "een motivering die ook de grondslag van elke vraag noemt",
                    vraag.toString());
            Eis.dat(
                    !Objecten.object(vraag.get("waarde")).isEmpty(),
                    "bij elke vraag in waarde het JSON Schema van het antwoord",
                    vraag.toString());
        }
    }

    /** Expects a schema for values of this type; one that only lists the values needs no type. */
    static void vraagtOm(String type, JsonObject vraag) {
        JsonObject schema = Objecten.object(vraag.get("waarde"));
        Eis.dat(
                schema.containsKey("type") ? Objecten.tekst(schema, "type").equals(type) : schema.containsKey("enum"),
                "een JSON Schema met type " + type + " bij de vraag om het oordeel " + Objecten.tekst(vraag, "oordeel"),
                "waarde = " + schema);
    }
}
