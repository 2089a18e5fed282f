package nl.regelbalans.conformance.certificaat;

import static nl.regelbalans.conformance.certificaat.Proefcertificaat.DUIMAFDRUK;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.GELDIG_TOT;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.GETOETST;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.SHA256;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.UITGEVER;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.codeer;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.decodeer;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.getekend;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.getekendZoals;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.gewoon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.conformance.certificaat.Verificatie.Geldig;
import nl.regelbalans.conformance.certificaat.Verificatie.Ongeldig;
import nl.regelbalans.conformance.waarden.Sha256;
import org.junit.jupiter.api.Test;

class VerificateurTest {

    private static final String GOED = getekend();
    private static final String KOP = GOED.split("\\.", -1)[0];
    private static final String INHOUD = GOED.split("\\.", -1)[1];
    private static final String HANDTEKENING = GOED.split("\\.", -1)[2];
    private static final LocalDate DAG = LocalDate.of(2026, 11, 22);
    private static final Verificateur VERIFICATEUR = new Verificateur(UITGEVER.publiek(), SHA256, Optional.empty());

    @Test
    void een_echt_certificaat_is_geldig_en_zegt_wat_er_is_getoetst() {
        assertEquals(new Geldig(gewoon(), DAG), VERIFICATEUR.verifieer(GOED, DAG));
        assertEquals(
                "Dit certificaat is geldig op 22 november 2026.",
                VERIFICATEUR.verifieer(GOED, DAG).uitleg());
    }

    @Test
    void het_geldt_van_de_dag_van_de_toets_tot_de_dag_waarop_de_wet_verandert() {
        assertGeldig(GOED, GETOETST);
        assertGeldig(GOED, GELDIG_TOT.minusDays(1));
        assertGeweigerd(Weigering.VERLOPEN, "het gold tot 1 januari 2027", GOED, GELDIG_TOT);
        assertGeweigerd(Weigering.NOG_NIET_GELDIG, "de toets was op 1 mei 2026", GOED, GETOETST.minusDays(1));
    }

    @Test
    void geen_algoritme_is_geen_handtekening() {
        assertGeweigerd(Weigering.GEEN_HANDTEKENING, "geen handtekening", metAlgoritme("none", ""));
        assertGeweigerd(Weigering.GEEN_HANDTEKENING, "geen handtekening", metAlgoritme("NONE", HANDTEKENING));
    }

    @Test
    void de_publieke_sleutel_is_geen_geheim_om_mee_te_tekenen() throws JOSEException {
        String vervalst =
                met(JWSAlgorithm.HS256, new MACSigner(UITGEVER.publiek().jwk()));

        assertGeweigerd(Weigering.ANDER_ALGORITME, "met HS256 gezet", vervalst);
    }

    @Test
    void een_ander_algoritme_met_de_goede_sleutel_telt_niet() throws JOSEException, ParseException {
        for (JWSAlgorithm algoritme : new JWSAlgorithm[] {JWSAlgorithm.RS256, JWSAlgorithm.PS384}) {
            String anders = met(algoritme, new RSASSASigner(RSAKey.parse(UITGEVER.jwk())));

            assertGeweigerd(Weigering.ANDER_ALGORITME, "met " + algoritme + " gezet", anders);
        }
    }

    @Test
    void een_ander_mag_niet_tekenen() {
        var ander = Ondertekenaar.nieuw();
        String handtekening = Jws.schrijf(decodeer(INHOUD), ander).split("\\.", -1)[2];

        assertGeweigerd(Weigering.ANDERE_UITGEVER, ander.publiek().duimafdruk(), ander.teken(gewoon()));
        assertGeweigerd(
                Weigering.ONJUISTE_HANDTEKENING, "De handtekening klopt niet", KOP + "." + INHOUD + "." + handtekening);
    }

    @Test
    void een_uitgever_tekent_alleen_met_zijn_eigen_sleutel_in_de_inhoud() {
        String vreemd = decodeer(INHOUD).replace(DUIMAFDRUK, "x".repeat(43));

        assertGeweigerd(Weigering.ANDERE_UITGEVER, "x".repeat(43), getekend(decodeer(KOP), vreemd));
    }

    @Test
    void een_certificaat_brengt_niets_mee_in_zijn_kop() {
        String jwk = UITGEVER.publiek().jwk();

        assertVreemdeKop("jwk", jwk);
        assertVreemdeKop("jku", "\"https://voorbeeld.nl/sleutels\"");
        assertVreemdeKop("x5u", "\"https://voorbeeld.nl/keten\"");
        assertVreemdeKop("x5c", "[]");
        assertVreemdeKop("crit", "[\"exp\"]");
        assertVreemdeKop("b64", "false");
    }

    @Test
    void de_kop_kan_maar_op_een_manier_worden_geschreven() {
        String kop = decodeer(KOP);

        assertGeweigerd(
                Weigering.ANDERE_SCHRIJFWIJZE, "anders geschreven", getekend(kop.replace(",", ", "), decodeer(INHOUD)));
        assertGeweigerd(
                Weigering.ONLEESBARE_KOP,
                "een veld staat er dubbel in",
                getekend(kop.replace("{", "{\"alg\":\"PS256\","), decodeer(INHOUD)));
        assertGeweigerd(
                Weigering.ONLEESBARE_KOP, "het veld 'alg' ontbreekt", getekend("{\"typ\":\"x\"}", decodeer(INHOUD)));
        assertGeweigerd(Weigering.ONLEESBARE_KOP, "het is geen JSON", getekend("[".repeat(300), decodeer(INHOUD)));
    }

    @Test
    void een_ander_soort_document_van_dezelfde_uitgever_is_geen_certificaat() {
        String kop = decodeer(KOP).replace("regelbalans-certificaat+jws", "JWT");

        assertGeweigerd(Weigering.ANDERE_SOORT, "typ 'JWT'", getekend(kop, decodeer(INHOUD)));
    }

    @Test
    void een_afgebroken_certificaat_is_niet_heel() {
        assertGeweigerd(Weigering.AFGEBROKEN, "houdt te vroeg op", GOED.substring(0, GOED.length() - 1));
        assertGeweigerd(Weigering.AFGEBROKEN, "houdt te vroeg op", KOP + "." + INHOUD + ".");
        assertGeweigerd(Weigering.GEEN_CERTIFICAAT, "drie delen", KOP + "." + INHOUD);
        assertGeweigerd(Weigering.GEEN_CERTIFICAAT, "drie delen", "");
    }

    @Test
    void iets_erachter_of_ervoor_is_te_veel() {
        for (String erbij : new String[] {" ", "\n", "\r\n", "=", "\u0000", "A"}) {
            assertGeweigerd(Weigering.VREEMDE_TEKENS, "die er niet horen", GOED + erbij);
        }
        assertGeweigerd(Weigering.VREEMDE_TEKENS, "die er niet horen", "\uFEFF" + GOED);
        assertGeweigerd(Weigering.GEEN_CERTIFICAAT, "drie delen", GOED + ".A");
    }

    @Test
    void elk_teken_dat_verandert_maakt_het_certificaat_ongeldig() {
        for (int plek = 0; plek < GOED.length(); plek += 7) {
            char ander = GOED.charAt(plek) == 'A' ? 'B' : 'A';
            String veranderd = GOED.substring(0, plek) + ander + GOED.substring(plek + 1);

            assertInstanceOf(Ongeldig.class, VERIFICATEUR.verifieer(veranderd, DAG), "teken " + plek);
        }
    }

    @Test
    void dezelfde_bytes_anders_geschreven_tellen_niet() {
        assertGeweigerd(Weigering.ANDERE_SCHRIJFWIJZE, "anders geschreven", getekendZoals(KOP + "." + rekbaar(INHOUD)));
        assertGeweigerd(Weigering.ANDERE_SCHRIJFWIJZE, "anders geschreven", getekendZoals(KOP + ".A"));
    }

    @Test
    void een_dubbel_veld_of_een_veld_meer_telt_niet() {
        String inhoud = decodeer(INHOUD);

        assertGeweigerd(
                Weigering.ONLEESBAAR,
                "een veld staat er dubbel in",
                getekend(
                        decodeer(KOP),
                        inhoud.replace("{\"naam\":\"Proef\"", "{\"naam\":\"Ander\",\"naam\":\"Proef\"")));
        assertGeweigerd(
                Weigering.ONLEESBAAR,
                "er staat meer in",
                getekend(decodeer(KOP), inhoud.replaceFirst("\\{", "{\"a\":1,")));
        assertGeweigerd(Weigering.ONLEESBAAR, "er staat meer in", getekend(decodeer(KOP), inhoud + "{}"));
        assertGeweigerd(Weigering.ONLEESBAAR, "het is geen JSON", getekend(decodeer(KOP), "[".repeat(100_000)));
        assertGeweigerd(Weigering.ONLEESBAAR, "het veld 'nummer' ontbreekt", getekend(decodeer(KOP), "{}"));
        assertGeweigerd(
                Weigering.ONLEESBAAR,
                "het veld 'geslaagd' is geen aantal",
                getekend(decodeer(KOP), inhoud.replace("\"geslaagd\":4", "\"geslaagd\":1e99")));
    }

    @Test
    void een_certificaat_hoort_bij_precies_deze_scenarios() {
        String andere = "b2".repeat(32);
        String verwisseld = decodeer(INHOUD).replace(SHA256, andere);

        assertGeweigerd(Weigering.ANDERE_SCENARIOS, "hoort bij andere scenario's", getekend(decodeer(KOP), verwisseld));
        assertGeweigerd(
                Weigering.ONJUISTE_HANDTEKENING,
                "de tekst is veranderd",
                KOP + "." + codeer(verwisseld) + "." + HANDTEKENING);
    }

    @Test
    void een_kop_van_tien_megabyte_wordt_niet_gelezen() {
        String groot = codeer("{\"alg\":\"" + "P".repeat(10_000_000) + "\"}");

        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertGeweigerd(Weigering.TE_GROOT, "te groot", groot + "." + INHOUD + "." + HANDTEKENING));
        assertGeweigerd(
                Weigering.TE_GROOT, "te groot", codeer("{" + " ".repeat(1000)) + "." + INHOUD + "." + HANDTEKENING);
    }

    @Test
    void een_weigering_stuurt_de_terminal_niet() {
        String kop = decodeer(KOP).replace("PS256", "\\u001b[2J\\u202e");

        String uitleg =
                VERIFICATEUR.verifieer(getekend(kop, decodeer(INHOUD)), DAG).uitleg();

        assertTrue(uitleg.contains("met \uFFFD[2J\uFFFD gezet"), uitleg);
        assertFalse(uitleg.contains("\u001b"), uitleg);
    }

    @Test
    void wie_het_register_kent_ziet_wat_is_ingetrokken_of_niet_is_uitgegeven() {
        var uitgegeven = Registerketen.leeg().geefUit(GETOETST, "RB-2026-001", sha256(GOED));
        var ingetrokken = uitgegeven.trekIn(LocalDate.of(2026, 7, 1), "RB-2026-001", "Het product\nrekende anders.");
        var ander = Registerketen.leeg().geefUit(GETOETST, "RB-2026-001", sha256(getekend()));

        assertInstanceOf(Geldig.class, met(uitgegeven).verifieer(GOED, DAG));
        assertGeweigerd(
                Weigering.INGETROKKEN,
                "ingetrokken op 1 juli 2026. De reden: Het product\uFFFDrekende anders.",
                met(ingetrokken).verifieer(GOED, DAG));
        assertGeweigerd(Weigering.NIET_IN_REGISTER, "staat niet", met(ander).verifieer(GOED, DAG));
        assertGeweigerd(
                Weigering.NIET_IN_REGISTER,
                "staat niet",
                met(Registerketen.leeg()).verifieer(GOED, DAG));
    }

    private static Verificateur met(Registerketen keten) {
        return new Verificateur(UITGEVER.publiek(), SHA256, Optional.of(keten));
    }

    private static String sha256(String tekst) {
        return Sha256.van(tekst);
    }

    private static String metAlgoritme(String algoritme, String handtekening) {
        return codeer(decodeer(KOP).replace("PS256", algoritme)) + "." + INHOUD + "." + handtekening;
    }

    private static String met(JWSAlgorithm algoritme, JWSSigner ondertekenaar) throws JOSEException {
        var jws = new JWSObject(
                new JWSHeader.Builder(algoritme).keyID(DUIMAFDRUK).build(), new Payload(decodeer(INHOUD)));
        jws.sign(ondertekenaar);
        return jws.serialize();
    }

    /** The same bytes with other spare bits in the last character. */
    private static String rekbaar(String deel) {
        String tekens = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int laatste = tekens.indexOf(deel.charAt(deel.length() - 1));
        assertTrue(deel.length() % 4 != 0, "er zijn bits over");
        return deel.substring(0, deel.length() - 1) + tekens.charAt(laatste + 1);
    }

    private static void assertVreemdeKop(String naam, String waarde) {
        String kop = decodeer(KOP).replace("\"kid\"", "\"" + naam + "\":" + waarde + ",\"kid\"");
        String kort = kop.length() < 380 ? kop : "{\"alg\":\"PS256\",\"" + naam + "\":{}}";

        assertGeweigerd(Weigering.VREEMDE_KOP, "De kop noemt '" + naam + "'", getekend(kort, decodeer(INHOUD)));
    }

    private static void assertGeldig(String tekst, LocalDate dag) {
        assertInstanceOf(Geldig.class, VERIFICATEUR.verifieer(tekst, dag));
    }

    private static void assertGeweigerd(Weigering reden, String uitleg, String tekst) {
        assertGeweigerd(reden, uitleg, tekst, DAG);
    }

    private static void assertGeweigerd(Weigering reden, String uitleg, String tekst, LocalDate dag) {
        assertGeweigerd(reden, uitleg, VERIFICATEUR.verifieer(tekst, dag));
    }

    private static void assertGeweigerd(Weigering reden, String uitleg, Verificatie verificatie) {
        Ongeldig nee = assertInstanceOf(Ongeldig.class, verificatie);
        assertEquals(reden, nee.reden(), nee.uitleg());
        assertTrue(nee.uitleg().contains(uitleg), nee.uitleg());
    }
}
