package nl.regelbalans.regels.vragen;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A question that was made up.
 *
 * @param inhoud as plain data
 */
public record Vraag(String wetswijziging, String versie, Map<String, Object> inhoud) {

    /** Where it is asked when it is asked alone. */
    public String pad() {
        return "/api/v1/wetswijzigingen/" + wetswijziging + "/versies/" + versie + "/beoordelingen";
    }

    /** What is sent there. */
    public String lichaam() {
        return Json.van(inhoud);
    }

    /** How it is asked among others. */
    public String regel() {
        var velden = new LinkedHashMap<String, Object>();
        velden.put("wetswijziging", wetswijziging);
        velden.put("versie", versie);
        velden.putAll(inhoud);
        return Json.van(velden);
    }
}
