package nl.regelbalans.conformance.waarden;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes, in hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    public static String van(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException("Elke Java kent SHA-256.", onmogelijk);
        }
    }

    public static String van(String tekst) {
        return van(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
