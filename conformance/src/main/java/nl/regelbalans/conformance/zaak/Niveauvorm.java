package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/** What holds for every answer above the single beoordeling: it says what it is, and every beoordeling in it is a sound one. */
final class Niveauvorm {

    private Niveauvorm() {}

    static void controleer(JsonObject antwoord) {
        Eis.tekst(antwoord, "aard", Antwoordvorm.AARD);
        Antwoorddelen.metMotivering(antwoord)
                .filter(deel -> deel.containsKey("wetswijziging") && deel.containsKey("status"))
                .forEach(Antwoordvorm::controleer);
        Antwoorddelen.metMotivering(antwoord)
                .filter(deel -> deel.containsKey("schakels"))
                .forEach(Niveauvorm::controleerMaand);
        Objecten.in(antwoord, "verschillen").forEach(verschil -> controleerVerschil(verschil, antwoord));
    }

    private static void controleerVerschil(JsonObject verschil, JsonObject antwoord) {
        Eis.gevuld("elk verschil", verschil, "veld", "zin");
        if (verschil.get("geval") instanceof JsonNumber geval) {
            eis(verschil, "van", antwoord, geval.intValue() - 1);
            eis(verschil, "naar", antwoord, geval.intValue());
        }
    }

    /** A difference says what the two answers say. */
    private static void eis(JsonObject verschil, String kant, JsonObject antwoord, int geval) {
        Pad pad = Pad.van("gevallen").plaats(geval).veld("beoordeling");
        Optional<JsonValue> kwam = Pad.lees(Objecten.tekst(verschil, "veld"))
                .flatMap(veld -> pad.in(antwoord).flatMap(veld::in));
        Optional<JsonValue> gezegd = Optional.ofNullable(verschil.get(kant));
        Eis.dat(
                gezegd.map(Waarde::vast)
                        .map(waarde -> kwam.filter(waarde::is).isPresent())
                        .orElse(kwam.isEmpty()),
                "een verschil dat zegt wat in gevallen[" + geval + "] staat",
                verschil.toString());
    }

    private static void controleerMaand(JsonObject maand) {
        Statusvorm.controleer(maand);
        Zekerheidsvorm.controleer(maand);
        Objecten.in(maand, "vragen").forEach(vraag -> Eis.gevuld("elke vraag", vraag, "pad", "oordeel", "vraag"));
        Antwoorddelen.schakels(maand).forEach(Niveauvorm::controleerSchakel);
    }

    private static void controleerSchakel(JsonObject schakel) {
        Eis.gevuld("elke schakel", schakel, "schakel", "wetswijziging", "versie");
        JsonObject beoordeling = Objecten.object(schakel.get("beoordeling"));
        for (String veld : List.of("wetswijziging", "versie")) {
            Eis.dat(
                    Objecten.tekst(schakel, veld).equals(Objecten.tekst(beoordeling, veld)),
                    "een schakel die de " + veld + " noemt die in zijn beoordeling staat",
                    schakel.toString());
        }
    }
}
