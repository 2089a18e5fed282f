package nl.regelbalans.conformance.doel;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What a product answered.
 *
 * @param status the HTTP status
 * @param mediatype the media type without parameters, in lower case; empty when the product named none
 * @param json the body, when it is a JSON object
 * @param tekst the body as it came, or the reason why it could not be read
 */
public record Antwoord(int status, String mediatype, Optional<JsonObject> json, String tekst) {

    private static final int GENOEG_OM_TE_HERKENNEN = 300;

    /** An answer as the contract wants it: JSON for a success, problem details for a refusal. */
    public static Antwoord json(int status, JsonObject inhoud) {
        String mediatype = status < 400 ? "application/json" : "application/problem+json";
        return new Antwoord(status, mediatype, Optional.of(inhoud), inhoud.toString());
    }

    /** Whether the product refuses the request with this status, as problem details. */
    public boolean weigert(int status) {
        return this.status == status && mediatype.equals("application/problem+json") && json.isPresent();
    }

    /** The answer in one line, for a message. */
    public String kort() {
        String begin = tekst.strip().replaceAll("\\s+", " ");
        if (begin.length() > GENOEG_OM_TE_HERKENNEN) {
            begin = begin.substring(0, GENOEG_OM_TE_HERKENNEN) + " …";
        }
        return "HTTP %d, %s: %s"
                .formatted(
                        status, mediatype.isEmpty() ? "zonder soort" : mediatype, begin.isEmpty() ? "(leeg)" : begin);
    }
}
