package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** How sure the answer is: never surer than the least sure norm it uses, and always with the reason for a doubt. */
final class Zekerheidsvorm {

    /** From sure to unsure. */
    private static final List<String> GRADEN = List.of("vastgesteld", "afgeleid", "onzeker");

    private Zekerheidsvorm() {}

    static void controleer(JsonObject beoordeling) {
        JsonObject zekerheid = Objecten.object(beoordeling.get("zekerheid"));
        int graad = graad(zekerheid, "graad");
        boolean metReden = zekerheid.get("redenen") instanceof JsonArray redenen
                && redenen.stream()
                        .allMatch(reden -> reden instanceof JsonString tekst
                                && !tekst.getString().isBlank())
                && redenen.isEmpty() == (graad == 0);
        Eis.dat(metReden, "redenen bij graad afgeleid of onzeker, en alleen dan", "zekerheid = " + zekerheid);
        Eis.dat(
                Objecten.in(beoordeling, "normen").stream().allMatch(norm -> graad(norm, "zekerheid") <= graad),
                "een antwoord dat niet zekerder is dan de normen die het gebruikt",
                "zekerheid.graad = " + GRADEN.get(graad));
    }

    /** How unsure a piece is; the higher, the less sure. */
    static int graad(JsonObject object, String veld) {
        int graad = GRADEN.indexOf(Objecten.tekst(object, veld));
        Eis.dat(graad >= 0, veld + " vastgesteld, afgeleid of onzeker", object.toString());
        return graad;
    }
}
