package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.features.Scenario;

/** What holds for every beoordeling, whatever the rule and whoever made the product. */
final class Antwoordvorm {

    static final String AARD = "berekening, geen besluit";

    private final Scenario scenario;
    private final JsonObject vraag;

    Antwoordvorm(Scenario scenario, JsonObject vraag) {
        this.scenario = scenario;
        this.vraag = vraag;
    }

    void controleer(Antwoord antwoord) {
        JsonObject beoordeling = antwoord.json()
                .filter(json -> antwoord.mediatype().equals("application/json"))
                .orElseThrow(() -> new Afwijking("een JSON-object als application/json", antwoord.kort()));
        if (scenario.deel().niveau().isPresent()) {
            Niveauvorm.controleer(beoordeling);
            return;
        }
        controleerAard(beoordeling);
        controleer(beoordeling);
        Beleidsvorm.controleer(beoordeling, vraag);
    }

    /** What holds for a beoordeling wherever it stands. */
    static void controleer(JsonObject beoordeling) {
        Statusvorm.controleer(beoordeling);
        Geldigheidsvorm.controleer(beoordeling);
        Motiveringsvorm.controleer(beoordeling);
        Vraagvorm.controleer(beoordeling);
        Normvorm.controleer(beoordeling);
        Zekerheidsvorm.controleer(beoordeling);
    }

    private void controleerAard(JsonObject beoordeling) {
        Eis.tekst(beoordeling, "aard", AARD);
        Eis.tekst(beoordeling, "wetswijziging", scenario.wetswijziging());
        if (!scenario.versie().equals(Geldend.NAAM)) {
            Eis.tekst(beoordeling, "versie", scenario.versie());
        }
        if (vraag.containsKey("peildatum")) {
            Eis.tekst(beoordeling, "peildatum", Objecten.tekst(vraag, "peildatum"));
        }
        Eis.dat(
                !beoordeling.containsKey("situatie") && !beoordeling.containsKey("oordelen"),
                "een antwoord dat de feiten uit de vraag niet herhaalt",
                "een antwoord met situatie of oordelen");
    }
}
