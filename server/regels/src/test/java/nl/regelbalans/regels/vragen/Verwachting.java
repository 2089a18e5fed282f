package nl.regelbalans.regels.vragen;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelbalans.regels.gegevens.Fout;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.loket.Loket;

/**
 * What the service must answer to a question, worked out without the service.
 *
 * @param geweigerd whether the question has faults; what the service says around them is not worked out
 */
public record Verwachting(boolean geweigerd, String json) {

    public static Verwachting van(Loket loket, Vraag vraag) {
        try {
            return new Verwachting(
                    false, Json.van(loket.beoordeel(vraag.wetswijziging(), vraag.versie(), vraag.inhoud())));
        } catch (OngeldigeVraag ongeldig) {
            return new Verwachting(
                    true,
                    Json.van(ongeldig.fouten().stream().map(Verwachting::fout).toList()));
        }
    }

    private static Map<String, Object> fout(Fout fout) {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("pad", fout.pad());
        velden.put("code", fout.code().code());
        velden.put("uitleg", fout.uitleg());
        return velden;
    }

    /** Whether the service answered this: byte for byte where it is an answer, with these very faults where it is none. */
    public boolean is(String antwoord) {
        return geweigerd
                ? antwoord.startsWith("{\"type\":")
                        && antwoord.contains("\"status\":400,")
                        && antwoord.endsWith(",\"fouten\":" + json + "}")
                : antwoord.equals(json);
    }
}
