package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;

/** Which of the four answers it is, and what belongs to that one only. */
final class Statusvorm {

    private static final String VASTGESTELD = "vastgesteld";
    private static final String OORDEEL_NODIG = "oordeel-nodig";
    private static final Set<String> MET_REDEN = Set.of("niet-van-kracht", "niet-te-bepalen");

    private Statusvorm() {}

    static void controleer(JsonObject beoordeling) {
        String status = Objecten.tekst(beoordeling, "status");
        Eis.dat(
                isBeslist(beoordeling) || MET_REDEN.contains(status),
                "status vastgesteld, oordeel-nodig, niet-van-kracht of niet-te-bepalen",
                "status = " + status);
        boolean vast = status.equals(VASTGESTELD);
        Eis.dat(
                !vast || !Objecten.object(beoordeling.get("uitkomst")).isEmpty(),
                "een uitkomst bij status vastgesteld",
                "geen uitkomst");
        Eis.dat(
                vast || !beoordeling.containsKey("maatwerk"),
                "maatwerk bij status vastgesteld, en alleen dan",
                "maatwerk bij status " + status);
        List<JsonObject> vragen = Objecten.in(beoordeling, "vragen");
        Eis.dat(
                vragen.isEmpty() != status.equals(OORDEEL_NODIG),
                "vragen bij status oordeel-nodig, en alleen dan",
                vragen.size() + " vragen bij status " + status);
        Eis.dat(
                Objecten.gevuld(beoordeling, "reden") == MET_REDEN.contains(status),
                "een reden bij status niet-van-kracht of niet-te-bepalen, en alleen dan",
                "reden = '" + Objecten.tekst(beoordeling, "reden") + "' bij status " + status);
    }

    /** Whether the rule applies: it decides, or the college does. */
    static boolean isBeslist(JsonObject beoordeling) {
        String status = Objecten.tekst(beoordeling, "status");
        return status.equals(VASTGESTELD) || status.equals(OORDEEL_NODIG);
    }
}
