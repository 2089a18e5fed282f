package nl.regelbalans.snelheid;

import java.nio.charset.StandardCharsets;

/** JSON of a size. */
final class Vastejson {

    private static final String BEGIN = "{\"vast\":\"";
    private static final String EINDE = "\"}";

    private Vastejson() {}

    static byte[] van(int bytes) {
        return (BEGIN + "x".repeat(bytes - BEGIN.length() - EINDE.length()) + EINDE)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
