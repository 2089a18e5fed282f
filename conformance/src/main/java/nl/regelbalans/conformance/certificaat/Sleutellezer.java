package nl.regelbalans.conformance.certificaat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RSA keys. The library reads PEM only together with Bouncy Castle; the two forms that matter need no more than the JDK. */
final class Sleutellezer {

    /** What is thought to be safe beyond 2030. */
    static final int MINSTE_BITS = 3072;

    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN (PRIVATE|PUBLIC) KEY-----([^-]*)-----END \\1 KEY-----\\s*");

    private Sleutellezer() {}

    static RSAKey lees(String tekst) {
        RSAKey sleutel = tekst.contains("-----BEGIN ") ? uitPem(tekst) : uitJwk(tekst);
        if (sleutel.size() < MINSTE_BITS) {
            throw new IllegalArgumentException(
                    "Deze sleutel is te zwak: " + sleutel.size() + " bits. Gebruik minstens " + MINSTE_BITS + " bits.");
        }
        eisBruikbaar(sleutel);
        return sleutel;
    }

    /** Anyone may write numbers in a JWK: Java must want to calculate with them, and refuses what would take it forever. */
    private static void eisBruikbaar(RSAKey sleutel) {
        try {
            sleutel.toRSAPublicKey();
        } catch (JOSEException onbruikbaar) {
            throw new IllegalArgumentException(
                    "Met deze sleutel is niet te rekenen: zij is te groot, of haar exponent klopt niet. Maak een"
                            + " RSA-sleutel van " + MINSTE_BITS + " of 4096 bits.",
                    onbruikbaar);
        }
    }

    private static RSAKey uitJwk(String tekst) {
        try {
            return RSAKey.parse(tekst);
        } catch (ParseException geenSleutel) {
            throw new IllegalArgumentException("Dit is geen RSA-sleutel. Geef een JWK of PEM.", geenSleutel);
        }
    }

    private static RSAKey uitPem(String tekst) {
        Matcher pem = PEM.matcher(tekst);
        if (!pem.matches()) {
            throw new IllegalArgumentException(
                    "Deze PEM is niet te lezen. Begint zij met 'BEGIN RSA PRIVATE KEY' of 'BEGIN"
                            + " ENCRYPTED PRIVATE KEY', zet haar dan om met: openssl pkcs8 -topk8 -nocrypt");
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.group(2));
            return pem.group(1).equals("PUBLIC") ? publiek(der) : geheim(der);
        } catch (GeneralSecurityException | IllegalArgumentException geenSleutel) {
            throw new IllegalArgumentException("In deze PEM zit geen RSA-sleutel.", geenSleutel);
        }
    }

    private static RSAKey publiek(byte[] der) throws GeneralSecurityException {
        return new RSAKey.Builder((RSAPublicKey) rsa().generatePublic(new X509EncodedKeySpec(der))).build();
    }

    private static RSAKey geheim(byte[] der) throws GeneralSecurityException {
        if (!(rsa().generatePrivate(new PKCS8EncodedKeySpec(der)) instanceof RSAPrivateCrtKey sleutel)) {
            throw new IllegalArgumentException(
                    "Zonder haar priemgetallen is bij deze sleutel de publieke niet te vinden.");
        }
        var publiek = (RSAPublicKey)
                rsa().generatePublic(new RSAPublicKeySpec(sleutel.getModulus(), sleutel.getPublicExponent()));
        return new RSAKey.Builder(publiek).privateKey(sleutel).build();
    }

    private static KeyFactory rsa() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA");
    }
}
