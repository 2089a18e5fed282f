package nl.regelbalans.conformance.certificaat;

import static nl.regelbalans.conformance.certificaat.Proefcertificaat.DUIMAFDRUK;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.UITGEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.spec.RSAPrivateKeySpec;
import java.text.ParseException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SleutelTest {

    @Test
    void een_jwk_en_een_pem_geven_dezelfde_sleutel() throws ParseException, JOSEException {
        RSAKey sleutel = RSAKey.parse(UITGEVER.jwk());
        String geheim = pem("PRIVATE", sleutel.toRSAPrivateKey());

        assertEquals(
                DUIMAFDRUK,
                Uitgeversleutel.lees(pem("PUBLIC", sleutel.toRSAPublicKey())).duimafdruk());
        assertEquals(DUIMAFDRUK, Uitgeversleutel.lees(geheim).duimafdruk());
        assertEquals(DUIMAFDRUK, Uitgeversleutel.lees(UITGEVER.jwk()).duimafdruk());
        assertEquals(DUIMAFDRUK, Ondertekenaar.lees(geheim).publiek().duimafdruk());
        assertTrue(UITGEVER.publiek()
                .tekende(new byte[1], Ondertekenaar.lees(geheim).teken(new byte[1])));
    }

    /** The expected value comes from {@code openssl dgst -sha256 -binary | basenc --base64url} over the fields e, kty and n. */
    @Test
    void de_duimafdruk_is_die_van_rfc_7638() {
        String sleutel = "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"kid\":\"2011-04-29\",\"n\":\"" + "_".repeat(511) + "w\"}";

        assertEquals(
                "SxqrmtWL2YiAm41Ur8jIimUZYIFyPZXq-E0yICuy8Wg",
                Uitgeversleutel.lees(sleutel).duimafdruk());
    }

    @Test
    void van_een_geheime_sleutel_komt_niets_naar_buiten() {
        String publiek = Uitgeversleutel.lees(UITGEVER.jwk()).jwk();

        assertFalse(publiek.contains("\"d\""), publiek);
        assertTrue(publiek.contains("\"n\""), publiek);
    }

    @Test
    void wat_geen_goede_sleutel_is_wordt_geweigerd() throws JOSEException {
        String zwak = new RSAKeyGenerator(2048).generate().toJSONString();

        assertGeweigerd("te zwak: 2048 bits", zwak);
        assertGeweigerd("geen RSA-sleutel", "onzin");
        assertGeweigerd("openssl pkcs8", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----");
        assertGeweigerd("In deze PEM zit geen", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----");
    }

    @ParameterizedTest
    @CsvSource({"20000, AQAB", "300000, AQAB", "3072, AA", "3072, AQ", "3072, Ag", "4096, ______________8"})
    void een_sleutel_waar_java_niet_mee_rekent_wordt_bij_het_lezen_al_geweigerd(int bits, String exponent) {
        assertGeweigerd(
                "niet te rekenen",
                "{\"kty\":\"RSA\",\"e\":\"" + exponent + "\",\"n\":\"" + "_".repeat(bits / 6) + "\"}");
    }

    @Test
    void een_pem_zonder_priemgetallen_wordt_geweigerd() throws JOSEException, ParseException, GeneralSecurityException {
        RSAKey sleutel = RSAKey.parse(UITGEVER.jwk());
        var kaal = new RSAPrivateKeySpec(
                sleutel.getModulus().decodeToBigInteger(),
                sleutel.getPrivateExponent().decodeToBigInteger());

        assertGeweigerd(
                "In deze PEM zit geen",
                pem("PRIVATE", KeyFactory.getInstance("RSA").generatePrivate(kaal)));
    }

    @Test
    void met_een_publieke_sleutel_kan_niemand_tekenen() {
        var geweigerd = assertThrows(
                IllegalArgumentException.class,
                () -> Ondertekenaar.lees(UITGEVER.publiek().jwk()));

        assertTrue(geweigerd.getMessage().contains("publieke sleutel"), geweigerd.getMessage());
    }

    private static void assertGeweigerd(String uitleg, String tekst) {
        var geweigerd = assertThrows(IllegalArgumentException.class, () -> Uitgeversleutel.lees(tekst));
        assertTrue(geweigerd.getMessage().contains(uitleg), geweigerd.getMessage());
    }

    private static String pem(String soort, Key sleutel) {
        return "-----BEGIN " + soort + " KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(sleutel.getEncoded()) + "\n-----END "
                + soort
                + " KEY-----\n";
    }
}
