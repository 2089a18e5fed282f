package nl.regelbalans.conformance.certificaat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;

/** The public key of an issuer. Whoever holds its thumbprint can trust it, wherever the key itself came from. */
public final class Uitgeversleutel {

    private final RSAKey sleutel;

    Uitgeversleutel(RSAKey sleutel) {
        this.sleutel = new RSAKey.Builder(sleutel.getModulus(), sleutel.getPublicExponent()).build();
    }

    /**
     * Reads a key.
     *
     * @param tekst a JWK, or PEM; of a private key only the public half is kept
     * @throws IllegalArgumentException when it is not an RSA key of at least 3072 bits
     */
    public static Uitgeversleutel lees(String tekst) {
        return new Uitgeversleutel(Sleutellezer.lees(tekst));
    }

    /** The thumbprint of RFC 7638. */
    public String duimafdruk() {
        try {
            return sleutel.computeThumbprint().toString();
        } catch (JOSEException onmogelijk) {
            throw new IllegalStateException("Elke Java kent SHA-256.", onmogelijk);
        }
    }

    /** The key as JWK. */
    public String jwk() {
        return sleutel.toJSONString();
    }

    int handtekeninglengte() {
        return (sleutel.size() + 7) / 8;
    }

    boolean tekende(byte[] getekend, byte[] handtekening) {
        try {
            return new RSASSAVerifier(sleutel.toRSAPublicKey())
                    .verify(new JWSHeader(JWSAlgorithm.PS256), getekend, Base64URL.encode(handtekening));
        } catch (JOSEException onbruikbaar) {
            throw new IllegalStateException("Deze Java kan geen PS256 controleren.", onbruikbaar);
        }
    }
}
