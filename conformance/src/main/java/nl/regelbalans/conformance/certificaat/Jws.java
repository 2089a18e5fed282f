package nl.regelbalans.conformance.certificaat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Pattern;

/** The compact form of RFC 7515, of which only one way of writing is accepted: header, content and signature in base64url. */
final class Jws {

    /** Far more than a certificate with a known gap for every scenario, and little enough to read at once. */
    static final int GROOTSTE = 512 * 1024;

    private static final int GROOTSTE_KOP = 512;
    private static final Pattern TEKENS = Pattern.compile("[A-Za-z0-9_.-]*");

    private Jws() {}

    static String schrijf(String inhoud, Ondertekenaar ondertekenaar) {
        String kop = Kop.van(ondertekenaar.publiek().duimafdruk());
        String getekend = codeer(kop.getBytes(UTF_8)) + "." + codeer(inhoud.getBytes(UTF_8));
        String tekst = getekend + "." + codeer(ondertekenaar.teken(getekend.getBytes(US_ASCII)));
        if (tekst.length() > GROOTSTE) {
            throw new GeenCertificaat("Het certificaat wordt te groot. Noem minder bekende gebreken, of korter.");
        }
        return tekst;
    }

    /** The content, after the signature was found to be that of the issuer. */
    static String lees(String tekst, Uitgeversleutel uitgever) {
        String[] delen = delen(tekst);
        Kop.controleer(new String(decodeer(delen[0]), UTF_8), uitgever.duimafdruk());
        byte[] inhoud = decodeer(delen[1]);
        controleerLengte(
                delen[2].length(),
                codeer(new byte[uitgever.handtekeninglengte()]).length());
        if (!uitgever.tekende((delen[0] + "." + delen[1]).getBytes(US_ASCII), decodeer(delen[2]))) {
            throw new Geweigerd(Weigering.ONJUISTE_HANDTEKENING);
        }
        return new String(inhoud, UTF_8);
    }

    private static String[] delen(String tekst) {
        if (tekst.length() > GROOTSTE) {
            throw new Geweigerd(Weigering.TE_GROOT);
        }
        if (!TEKENS.matcher(tekst).matches()) {
            throw new Geweigerd(Weigering.VREEMDE_TEKENS);
        }
        String[] delen = tekst.split("\\.", -1);
        if (delen.length != 3) {
            throw new Geweigerd(Weigering.GEEN_CERTIFICAAT);
        }
        if (delen[0].length() > GROOTSTE_KOP) {
            throw new Geweigerd(Weigering.TE_GROOT);
        }
        return delen;
    }

    private static void controleerLengte(int gekregen, int verwacht) {
        if (gekregen < verwacht) {
            throw new Geweigerd(Weigering.AFGEBROKEN);
        }
        if (gekregen > verwacht) {
            throw new Geweigerd(Weigering.VREEMDE_TEKENS);
        }
    }

    private static String codeer(byte[] inhoud) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(inhoud);
    }

    /** The same bytes can be written in several ways when the last bits are not looked at; only one is ours. */
    private static byte[] decodeer(String deel) {
        try {
            byte[] inhoud = Base64.getUrlDecoder().decode(deel);
            if (codeer(inhoud).equals(deel)) {
                return inhoud;
            }
        } catch (IllegalArgumentException geenBase64) {
            throw new Geweigerd(Weigering.ANDERE_SCHRIJFWIJZE);
        }
        throw new Geweigerd(Weigering.ANDERE_SCHRIJFWIJZE);
    }
}
