package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.features.Scenario;

/** What holds for every beoordeling, whatever the rule. */
final class Antwoordvorm {

    private static final String AARD = "berekening, geen besluit";
    private static final String OORDEEL_NODIG = "oordeel-nodig";
    private static final Set<String> MET_REDEN = Set.of("niet-van-kracht", "niet-te-bepalen");
    private static final String VASTGESTELD = "vastgesteld";

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
        controleerAard(beoordeling);
        controleerStatus(beoordeling);
        controleerMotivering(beoordeling);
    }

    private void controleerAard(JsonObject beoordeling) {
        eisTekst(beoordeling, "aard", AARD);
        eisTekst(beoordeling, "wetswijziging", scenario.wetswijziging());
        if (!scenario.versie().equals("geldend")) {
            eisTekst(beoordeling, "versie", scenario.versie());
        }
        if (vraag.containsKey("peildatum")) {
            eisTekst(beoordeling, "peildatum", vraag.getString("peildatum", ""));
        }
    }

    private static void controleerStatus(JsonObject beoordeling) {
        String status = beoordeling.getString("status", "");
        eis(
                status.equals(VASTGESTELD) || status.equals(OORDEEL_NODIG) || MET_REDEN.contains(status),
                "status vastgesteld, oordeel-nodig, niet-van-kracht of niet-te-bepalen",
                "status = " + status);
        if (status.equals(VASTGESTELD)) {
            eis(
                    !Objecten.object(beoordeling.get("uitkomst")).isEmpty(),
                    "een uitkomst bij status vastgesteld",
                    "geen uitkomst");
        }
        List<JsonObject> vragen = Objecten.in(beoordeling, "vragen");
        eis(
                vragen.isEmpty() != status.equals(OORDEEL_NODIG),
                "vragen bij status oordeel-nodig, en alleen dan",
                vragen.size() + " vragen bij status " + status);
        eis(
                vragen.stream().allMatch(vraag -> gevuld(vraag, "oordeel") && gevuld(vraag, "vraag")),
                "bij elke vraag het oordeel en de vraag zelf",
                "vragen = " + vragen);
        eis(
                gevuld(beoordeling, "reden") == MET_REDEN.contains(status),
                "een reden bij status niet-van-kracht of niet-te-bepalen, en alleen dan",
                "reden = '" + beoordeling.getString("reden", "") + "' bij status " + status);
    }

    private static void controleerMotivering(JsonObject beoordeling) {
        List<JsonObject> stappen = Objecten.in(beoordeling, "motivering");
        eis(!stappen.isEmpty(), "een motivering met minstens één stap", "geen motivering");
        for (JsonObject stap : stappen) {
            eis(
                    gevuld(stap, "zin") && gevuld(Objecten.object(stap.get("grondslag")), "aanduiding"),
                    "bij elke stap van de motivering een zin en grondslag.aanduiding",
                    stap.toString());
        }
    }

    private static boolean gevuld(JsonObject object, String veld) {
        return !object.getString(veld, "").isBlank();
    }

    private static void eisTekst(JsonObject beoordeling, String veld, String verwacht) {
        String kwam = beoordeling.getString(veld, "");
        eis(kwam.equals(verwacht), veld + " = " + verwacht, veld + " = " + (kwam.isEmpty() ? "(ontbreekt)" : kwam));
    }

    private static void eis(boolean waar, String verwacht, String gekregen) {
        if (!waar) {
            throw new Afwijking(verwacht, gekregen);
        }
    }
}
