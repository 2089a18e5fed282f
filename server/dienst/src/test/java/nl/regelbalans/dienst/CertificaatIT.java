package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.conformance.certificaat.Certificaat;
import nl.regelbalans.conformance.certificaat.Ondertekenaar;
import nl.regelbalans.conformance.features.Boomhash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A certificate on a page: what it says, or why it says nothing. */
@ExtendWith(DienstExtension.class)
final class CertificaatIT {
    private static final Ondertekenaar UITGEVER = Ondertekenaar.nieuw();
    private static final String SLEUTEL = UITGEVER.publiek().jwk();

    private final Dienst dienst;

    CertificaatIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void aCertificate_isToldInDutch() {
        var blad = kijkNa(certificaat("Voorbeeld", Boomhash.ingebouwd()), SLEUTEL, "2026-06-01");
        for (var deel : List.of(
                ">Geldig</h2>",
                "Dit certificaat is geldig op 1 juni 2026.",
                "Voorbeeld 1.0",
                "Voorbeeld BV",
                "1 januari 2027 (vanaf die dag niet meer)",
                "05-giften, wet-2026: 4 geslaagd, 1 bekend gebrek",
                "PWB-05-002: Volgt in 1.1 (tot en met 1 maart 2027)",
                "de sleutel die u zelf gaf",
                UITGEVER.publiek().duimafdruk())) {
            assertTrue(blad.contains(deel), () -> deel + " is missing in " + blad);
        }
    }

    @Test
    void aCertificateThatIsNotValid_saysWhyAndWhatToDo() {
        var goed = certificaat("Voorbeeld", Boomhash.ingebouwd());
        assertTrue(kijkNa(goed, SLEUTEL, "2027-01-01").contains("Vraag de leverancier om een nieuw certificaat."));
        assertTrue(
                kijkNa(goed.replaceFirst("\\.(.)", ".x"), SLEUTEL, "2026-06-01").contains(">Niet geldig</h2>"));
        assertTrue(kijkNa(goed, Ondertekenaar.nieuw().publiek().jwk(), "2026-06-01")
                .contains("niet de sleutel van de uitgever die u vertrouwt"));
        assertTrue(kijkNa(certificaat("Voorbeeld", "a1".repeat(32)), SLEUTEL, "2026-06-01")
                .contains("hoort bij andere scenario&#39;s"));
    }

    @Test
    void withoutAKeyOrACertificate_nothingIsChecked() {
        assertTrue(kijkNa("a.b.c", "", "").contains("Plak ook de publieke sleutel van de uitgever."));
        assertTrue(kijkNa("", SLEUTEL, "").contains("Plak eerst de tekst van een certificaat"));
        assertTrue(kijkNa("a.b.c", "geen sleutel", "").contains("Dit is geen RSA-sleutel."));
    }

    @Test
    void rubbish_isRefused() {
        assertTrue(kijkNa("x".repeat(600_000), SLEUTEL, "").contains("te groot voor een certificaat"));
        assertTrue(kijkNa("a.b.\u0000\u0007", SLEUTEL, "").contains(">Niet geldig</h2>"));
        assertEquals(413, stuur("x".repeat(1_100_000), SLEUTEL, "").status());
        assertEquals(400, stuur("a.b.c", SLEUTEL, "2026-02-30").status());
    }

    @Test
    void scriptInACertificate_isShownAsText() {
        var blad = kijkNa(certificaat("<script>alert(1)</script>", Boomhash.ingebouwd()), SLEUTEL, "2026-06-01");
        assertFalse(blad.contains("<script>alert"), blad);
        assertTrue(blad.contains("&lt;script&gt;alert(1)"), blad);
    }

    private static String certificaat(String product, String suite) {
        return UITGEVER.teken(new Certificaat(
                "RB-2026-001",
                new Certificaat.Product(product, "1.0", "Voorbeeld BV"),
                new Certificaat.Suite("0.1.0", suite, new Certificaat.Recht("BWBR0015703", LocalDate.of(2026, 1, 1))),
                List.of(new Certificaat.Onderdeel("05-giften", "wet-2026", 4, 1)),
                List.of(new Certificaat.BekendGebrek("PWB-05-002", "Volgt in 1.1", LocalDate.of(2027, 3, 1))),
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2027, 1, 1),
                new Certificaat.Uitgever("Proefuitgever", UITGEVER.publiek().duimafdruk())));
    }

    private String kijkNa(String certificaat, String sleutel, String dag) {
        var antwoord = stuur(certificaat, sleutel, dag).heeftVasteHeaders();
        assertEquals(200, antwoord.status(), antwoord::toString);
        return antwoord.lichaam();
    }

    private Antwoord stuur(String certificaat, String sleutel, String dag) {
        var lichaam = "certificaat=" + code(certificaat) + "&sleutel=" + code(sleutel) + "&dag=" + dag;
        return dienst.post(
                "/certificaat",
                lichaam.getBytes(StandardCharsets.US_ASCII),
                "Content-Type: application/x-www-form-urlencoded",
                "Accept: text/html");
    }

    private static String code(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
