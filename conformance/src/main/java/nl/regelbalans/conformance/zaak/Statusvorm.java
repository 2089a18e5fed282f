package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which of the four answers it is, and what belongs to that one only: what there is not, is left out. */
final class Statusvorm {

    /** What an answer with a status always has, when that is filled, and what else it alone may have. */
    private record Inhoud(String altijd, BiPredicate<JsonObject, String> gevuld, Set<String> soms) {}

    /** An uitkomst may stand with every status: what is sure already, is said. */
    private static final List<String> VELDEN = List.of("vragen", "reden", "maatwerk");

    private static final Inhoud MET_REDEN = new Inhoud("reden", Objecten::gevuld, Set.of());
    private static final Map<String, Inhoud> INHOUD = Map.of(
            "vastgesteld",
            new Inhoud(
                    "uitkomst", (json, veld) -> !Objecten.object(json.get(veld)).isEmpty(), Set.of("maatwerk")),
            "oordeel-nodig",
            new Inhoud("vragen", (json, veld) -> !Objecten.in(json, veld).isEmpty(), Set.of()),
            "niet-te-bepalen",
            MET_REDEN,
            "niet-van-kracht",
            MET_REDEN);
    private static final Set<String> BESLIST = Set.of("vastgesteld", "oordeel-nodig");

    private Statusvorm() {}

    static void controleer(JsonObject beoordeling) {
        String status = Objecten.tekst(beoordeling, "status");
        Eis.dat(
                INHOUD.containsKey(status),
                "status vastgesteld, oordeel-nodig, niet-van-kracht of niet-te-bepalen",
                "status = " + status);
        Inhoud inhoud = INHOUD.get(status);
        Eis.dat(
                inhoud.gevuld().test(beoordeling, inhoud.altijd()),
                inhoud.altijd() + " bij status " + status,
                toon(beoordeling, inhoud.altijd()));
        VELDEN.stream()
                .filter(veld -> !veld.equals(inhoud.altijd()) && !inhoud.soms().contains(veld))
                .forEach(veld -> Eis.dat(
                        !beoordeling.containsKey(veld),
                        "geen " + veld + " bij status " + status,
                        toon(beoordeling, veld)));
    }

    private static String toon(JsonObject beoordeling, String veld) {
        return beoordeling.containsKey(veld) ? veld + " = " + beoordeling.get(veld) : "geen " + veld;
    }

    /** Whether the rule applies: it decides, or the college does. */
    static boolean isBeslist(JsonObject beoordeling) {
        return BESLIST.contains(Objecten.tekst(beoordeling, "status"));
    }
}
