package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What came back over the wire. */
record Antwoord(int status, Map<String, String> headers, String lichaam) {
    private static final List<String> ALTIJD = List.of(
            "API-Version",
            "Cache-Control",
            "Content-Security-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Access-Control-Allow-Origin");
    private static final List<String> NOOIT =
            List.of("Server", "X-Powered-By", "Set-Cookie", "$WSEP", "Content-Language", "Location");
    private static final Pattern RAAMWERK = Pattern.compile(
            "(?i)liberty|websphere|\\bibm\\b|resteasy|yasson|weld|jakarta|java\\.|SRVE\\d|CWW|exception|<html|<h1");

    static Antwoord van(byte[] bytes) {
        // One character a byte, so that lengths in bytes are positions in the text.
        String[] delen = new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2);
        List<String> regels = delen[0].lines().toList();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        regels.stream().skip(1).map(regel -> regel.split(": ", 2)).forEach(kop -> headers.put(kop[0], kop[1]));
        String lichaam = "chunked".equals(headers.get("Transfer-Encoding")) ? zonderBrokken(delen[1]) : delen[1];
        return new Antwoord(
                Integer.parseInt(regels.get(0).split(" ", 3)[1]),
                headers,
                new String(lichaam.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** RFC 9112, section 7.1: each chunk has its length in front, in hexadecimal; the last one has length nil. */
    private static String zonderBrokken(String brokken) {
        StringBuilder geheel = new StringBuilder();
        for (int begin = 0; ; ) {
            int einde = brokken.indexOf("\r\n", begin);
            int lengte = Integer.parseInt(brokken.substring(begin, einde), 16);
            if (lengte == 0) {
                return geheel.toString();
            }
            geheel.append(brokken, einde + 2, einde + 2 + lengte);
            begin = einde + 2 + lengte + 2;
        }
    }

    JsonObject json() {
        try (var lezer = Json.createReader(new StringReader(lichaam))) {
            return lezer.readObject();
        }
    }

    String header(String naam) {
        return headers.getOrDefault(naam, "");
    }

    /** The codes of all faults, in order. */
    List<String> codes() {
        return json().getJsonArray("fouten").getValuesAs(JsonObject.class).stream()
                .map(fout -> fout.getString("code"))
                .toList();
    }

    /** The places of all faults, in order. */
    List<String> paden() {
        return json().getJsonArray("fouten").getValuesAs(JsonObject.class).stream()
                .map(fout -> fout.getString("pad"))
                .toList();
    }

    Antwoord isGelukt() {
        assertEquals(200, status, this::toString);
        assertEquals("application/json", header("Content-Type"));
        return heeftVasteHeaders().verraadtNiets();
    }

    /** error-handling/problem-details, for one status. */
    Antwoord isProbleem(int verwacht) {
        assertEquals(verwacht, status, this::toString);
        assertEquals("application/problem+json", header("Content-Type"), this::toString);
        assertEquals(verwacht, json().getInt("status"));
        assertTrue(json().getString("type").startsWith("urn:regelbalans:fout:"));
        assertFalse(json().getString("title").isBlank());
        assertFalse(json().getString("detail").isBlank());
        return heeftVasteHeaders().verraadtNiets();
    }

    /** transport/security-headers, version-header and stateless. */
    Antwoord heeftVasteHeaders() {
        ALTIJD.forEach(naam -> assertTrue(headers.containsKey(naam), () -> naam + " is missing: " + this));
        NOOIT.forEach(naam -> assertFalse(headers.containsKey(naam), () -> naam + " is there: " + this));
        return this;
    }

    /** hide-implementation. */
    Antwoord verraadtNiets() {
        assertFalse(RAAMWERK.matcher(headers + lichaam).find(), this::toString);
        return this;
    }
}
