package nl.regelbalans.conformance.certificaat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** The private key of an issuer. */
public final class Ondertekenaar {

    private final RSAKey sleutel;

    private Ondertekenaar(RSAKey sleutel) {
        this.sleutel = sleutel;
    }

    /** Makes a new key pair. */
    public static Ondertekenaar nieuw() {
        try {
            return new Ondertekenaar(new RSAKeyGenerator(Sleutellezer.MINSTE_BITS).generate());
        } catch (JOSEException onmogelijk) {
            throw new IllegalStateException("Elke Java kent RSA.", onmogelijk);
        }
    }

    /**
     * Reads a private key.
     *
     * @param tekst a JWK, or PEM in PKCS #8
     * @throws IllegalArgumentException when it is not a private RSA key of at least 3072 bits
     */
    public static Ondertekenaar lees(String tekst) {
        RSAKey sleutel = Sleutellezer.lees(tekst);
        if (!sleutel.isPrivate()) {
            throw new IllegalArgumentException("Dit is een publieke sleutel. Onderteken met de geheime sleutel.");
        }
        return new Ondertekenaar(sleutel);
    }

    public Uitgeversleutel publiek() {
        return new Uitgeversleutel(sleutel);
    }

    /** The certificate as a signed text. */
    public String teken(Certificaat certificaat) {
        return Jws.schrijf(Certificaatvorm.schrijf(certificaat), this);
    }

    /** The key pair as JWK: a secret. */
    public String jwk() {
        return sleutel.toJSONString();
    }

    byte[] teken(byte[] tekst) {
        try {
            return new RSASSASigner(sleutel)
                    .sign(new JWSHeader(JWSAlgorithm.PS256), tekst)
                    .decode();
        } catch (JOSEException onbruikbaar) {
            throw new IllegalStateException("Deze Java kan niet met PS256 ondertekenen.", onbruikbaar);
        }
    }
}
