package nl.regelbalans.conformance.features;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text in UTF-8, as it is written: 64 digits in lower case. */
final class Sha256 {

    private Sha256() {}

    static String van(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException("Elke JDK heeft SHA-256.", onmogelijk);
        }
    }
}
