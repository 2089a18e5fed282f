package nl.regelbalans.conformance.certificaat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import nl.regelbalans.conformance.certificaat.Certificaat.BekendGebrek;
import nl.regelbalans.conformance.certificaat.Certificaat.Onderdeel;
import nl.regelbalans.conformance.certificaat.Certificaat.Product;
import nl.regelbalans.conformance.certificaat.Certificaat.Recht;
import nl.regelbalans.conformance.certificaat.Certificaat.Suite;
import nl.regelbalans.conformance.certificaat.Certificaat.Uitgever;

/** A certificate of the tests, and the means to forge one. */
final class Proefcertificaat {

    static final Ondertekenaar UITGEVER = Ondertekenaar.nieuw();
    static final String DUIMAFDRUK = UITGEVER.publiek().duimafdruk();
    static final String SHA256 = "a1".repeat(32);
    static final LocalDate GETOETST = LocalDate.of(2026, 5, 1);
    static final LocalDate GELDIG_TOT = LocalDate.of(2027, 1, 1);

    private Proefcertificaat() {}

    static Certificaat met(String nummer, String productnaam) {
        return new Certificaat(
                nummer,
                new Product(productnaam, "1.0", "Voorbeeld BV"),
                new Suite("0.1.0", SHA256, new Recht("BWBR0015703", LocalDate.of(2026, 1, 1))),
                List.of(new Onderdeel("05-giften", "wet-2026", 4, 1), new Onderdeel("05-giften", "oud-recht", 2, 0)),
                List.of(new BekendGebrek("PWB-05-002", "Volgt in 1.1", LocalDate.of(2027, 3, 1))),
                GETOETST,
                GELDIG_TOT,
                new Uitgever("Proefuitgever", DUIMAFDRUK));
    }

    static Certificaat gewoon() {
        return met("RB-2026-001", "Proef");
    }

    static String getekend() {
        return UITGEVER.teken(gewoon());
    }

    /** Any header over any content, with a real signature. */
    static String getekend(String kop, String inhoud) {
        return getekendZoals(codeer(kop) + "." + codeer(inhoud));
    }

    /** A real signature over these very characters. */
    static String getekendZoals(String kopEnInhoud) {
        byte[] handtekening = UITGEVER.teken(kopEnInhoud.getBytes(US_ASCII));
        return kopEnInhoud + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(handtekening);
    }

    static String codeer(String tekst) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(UTF_8));
    }

    static String decodeer(String deel) {
        return new String(Base64.getUrlDecoder().decode(deel), UTF_8);
    }
}
