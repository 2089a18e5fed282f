package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;

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
        Objecten.in(antwoord, "verschillen").forEach(verschil -> Eis.gevuld("elk verschil", verschil, "veld", "zin"));
    }

    private static void controleerMaand(JsonObject maand) {
        Statusvorm.controleer(maand);
        Zekerheidsvorm.controleer(maand);
        Objecten.in(maand, "vragen").forEach(vraag -> Eis.gevuld("elke vraag", vraag, "pad", "oordeel", "vraag"));
        Antwoorddelen.schakels(maand)
                .forEach(schakel -> Eis.gevuld("elke schakel", schakel, "schakel", "wetswijziging", "versie"));
    }
}
