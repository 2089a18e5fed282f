package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;

/** The dated amounts that the answer rests on: each with its source, and each valid on the peildatum. */
final class Normvorm {

    private static final String WAT = "elke norm";

    private Normvorm() {}

    static void controleer(JsonObject beoordeling) {
        Eis.dat(
                beoordeling.get("normen") instanceof JsonArray,
                "een lijst normen, leeg als er geen is gebruikt",
                "normen = " + beoordeling.get("normen"));
        String peildatum = Objecten.tekst(beoordeling, "peildatum");
        List<JsonObject> normen = Objecten.in(beoordeling, "normen");
        for (JsonObject norm : normen) {
            Eis.gevuld(WAT, norm, "naam", "omschrijving", "eenheid", "bron");
            Grondslagvorm.controleer(WAT, norm, beoordeling);
            Eis.dat(norm.get("waarde") instanceof JsonNumber, "bij elke norm een getal in waarde", norm.toString());
            Eis.dat(
                    Geldigheidsvorm.bevat(norm, peildatum),
                    "een norm die geldt op de peildatum, " + peildatum,
                    norm.toString());
            Zekerheidsvorm.graad(norm, "zekerheid");
        }
        Eis.dat(
                normen.stream()
                                .map(norm -> Objecten.tekst(norm, "naam"))
                                .distinct()
                                .count()
                        == normen.size(),
                "elke norm één keer",
                "normen = " + normen);
    }
}
