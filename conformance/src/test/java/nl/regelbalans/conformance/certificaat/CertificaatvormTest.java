package nl.regelbalans.conformance.certificaat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.regelbalans.conformance.certificaat.Certificaat.Onderdeel;
import org.junit.jupiter.api.Test;

class CertificaatvormTest {

    private static final Certificaat CERTIFICAAT = Proefcertificaat.gewoon();

    @Test
    void een_certificaat_heeft_altijd_dezelfde_bytes() {
        assertEquals(
                "{\"nummer\":\"RB-2026-001\","
                        + "\"product\":{\"naam\":\"Proef\",\"versie\":\"1.0\",\"leverancier\":\"Voorbeeld BV\"},"
                        + "\"suite\":{\"versie\":\"0.1.0\",\"sha256\":\"" + "a1".repeat(32) + "\","
                        + "\"recht\":{\"bwbId\":\"BWBR0015703\",\"toestand\":\"2026-01-01\"}},"
                        + "\"onderdelen\":["
                        + "{\"wetswijziging\":\"05-giften\",\"versie\":\"oud-recht\",\"geslaagd\":2,\"bekendeGebreken\":0},"
                        + "{\"wetswijziging\":\"05-giften\",\"versie\":\"wet-2026\",\"geslaagd\":4,\"bekendeGebreken\":1}],"
                        + "\"bekendeGebreken\":["
                        + "{\"id\":\"PWB-05-002\",\"reden\":\"Volgt in 1.1\",\"totEnMet\":\"2027-03-01\"}],"
                        + "\"getoetst\":\"2026-05-01\",\"geldigTot\":\"2027-01-01\","
                        + "\"uitgever\":{\"naam\":\"Proefuitgever\",\"sleutel\":\"" + Proefcertificaat.DUIMAFDRUK
                        + "\"}}",
                Certificaatvorm.schrijf(CERTIFICAAT));
    }

    @Test
    void de_volgorde_waarin_is_geteld_maakt_niet_uit() {
        List<Onderdeel> andersom = new ArrayList<>(CERTIFICAAT.onderdelen());
        Collections.reverse(andersom);
        var anders = new Certificaat(
                CERTIFICAAT.nummer(),
                CERTIFICAAT.product(),
                CERTIFICAAT.suite(),
                andersom,
                CERTIFICAAT.bekendeGebreken(),
                CERTIFICAAT.getoetst(),
                CERTIFICAAT.geldigTot(),
                CERTIFICAAT.uitgever());

        assertEquals(Certificaatvorm.schrijf(CERTIFICAAT), Certificaatvorm.schrijf(anders));
    }

    @Test
    void wat_is_geschreven_leest_terug_ook_met_vreemde_tekens() {
        var vreemd = Proefcertificaat.met("RB-1", "\"\\\u0000\u001b\u202e é € 𝔭 </script>");

        assertEquals(vreemd, Certificaatvorm.lees(Certificaatvorm.schrijf(vreemd)));
    }
}
