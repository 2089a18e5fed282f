package nl.regelbalans.conformance.certificaat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.certificaat.Certificaat.BekendGebrek;
import nl.regelbalans.conformance.certificaat.Certificaat.Onderdeel;
import nl.regelbalans.conformance.certificaat.Certificaat.Uitgever;
import nl.regelbalans.conformance.features.Features;
import org.junit.jupiter.api.Test;

class CertificeringTest {

    private static final Certificering CERTIFICERING = new Certificering(Features.lees(Proef.map()));
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

    @Test
    void een_certificaat_noemt_wat_helemaal_is_getoetst_en_geslaagd() {
        Certificaat certificaat = certificeer(new Proefrapport());

        assertEquals(List.of(new Onderdeel("05-giften", "wet-2026", 5, 0)), certificaat.onderdelen());
        assertEquals("Proef", certificaat.product().naam());
        assertEquals(Features.lees(Proef.map()).sha256(), certificaat.suite().sha256());
        assertEquals("BWBR0015703", certificaat.suite().recht().bwbId());
        assertEquals(LocalDate.of(2026, 5, 1), certificaat.getoetst());
    }

    @Test
    void een_versie_die_maar_voor_een_deel_is_getoetst_staat_er_niet_op() {
        Certificaat certificaat =
                certificeer(new Proefrapport().met("PWB-17-001", "geslaagd").zonder("PWB-05-003"));

        assertEquals(List.of(new Onderdeel("17-verrekenen", "wet-2027", 1, 0)), certificaat.onderdelen());
    }

    @Test
    void wie_niets_helemaal_toetste_krijgt_geen_certificaat() {
        assertGeen(
                "Geen enkele versie van een wetswijziging is helemaal getoetst",
                new Proefrapport().zonder("PWB-05-003"));
        assertGeen(
                "Geen enkele versie van een wetswijziging is helemaal getoetst",
                new Proefrapport().met("PWB-05-003", "niet-van-toepassing"));
    }

    @Test
    void een_bekend_gebrek_staat_op_het_certificaat() {
        Certificaat certificaat = certificeer(new Proefrapport().metGebrek("PWB-05-002", "2027-03-01"));

        assertEquals(List.of(new Onderdeel("05-giften", "wet-2026", 4, 1)), certificaat.onderdelen());
        assertEquals(
                List.of(new BekendGebrek("PWB-05-002", "Volgt in 1.1", LocalDate.of(2027, 3, 1))),
                certificaat.bekendeGebreken());
    }

    @Test
    void een_rapport_dat_niet_is_geslaagd_geeft_geen_certificaat() {
        assertGeen("is niet geslaagd", new Proefrapport().gezakt());
        for (String resultaat : List.of("gezakt", "niet-vastgesteld", "fout-in-suite")) {
            assertGeen("is niet geslaagd", new Proefrapport().met("PWB-05-001", resultaat));
        }
    }

    @Test
    void een_rapport_over_andere_scenarios_geeft_geen_certificaat() {
        assertGeen("hoort bij andere scenario's", new Proefrapport().metSha256("b2".repeat(32)));
    }

    @Test
    void een_rapport_dat_de_scenarios_tegenspreekt_geeft_geen_certificaat() {
        String dubbel =
                new Proefrapport().json().replace("\"zaken\":[", "\"zaken\":[" + zaak("PWB-05-001", "wet-2026") + ",");
        String elders = new Proefrapport()
                .zonder("PWB-05-001")
                .json()
                .replace("\"zaken\":[", "\"zaken\":[" + zaak("PWB-05-001", "oud-recht") + ",");

        assertGeen("tegen bij PWB-05-999", new Proefrapport().met("PWB-05-999", "geslaagd"));
        assertGeen("tegen bij PWB-05-001", dubbel);
        assertGeen("tegen bij PWB-05-001", elders);
        assertGeen(
                "PWB-05-002 een bekend gebrek, maar",
                new Proefrapport()
                        .metGebrek("PWB-05-002", "2027-03-01")
                        .json()
                        .replace("\"PWB-05-002\",\"reden", "\"PWB-05-003\",\"reden"));
        assertGeen("niet meer in de lijst", new Proefrapport().metGebrek("PWB-05-002", "2026-04-30"));
        assertGeen("na vandaag", new Proefrapport().op("2026-11-23"));
    }

    @Test
    void het_geldt_tot_de_wet_verandert_of_een_gebrek_hersteld_moet_zijn_en_hooguit_een_jaar() {
        assertTot("2027-01-01", new Proefrapport());
        assertTot("2026-12-01", new Proefrapport().metGebrek("PWB-05-002", "2026-11-30"));
        assertTot("2027-01-01", new Proefrapport().metGebrek("PWB-05-002", "2027-03-01"));
        assertEquals(
                LocalDate.of(2026, 1, 1),
                certificeer(new Proefrapport().op("2025-12-30"), Optional.empty(), LocalDate.of(2025, 12, 31))
                        .geldigTot());
        assertEquals(
                LocalDate.of(2028, 1, 1),
                certificeer(new Proefrapport().op("2027-01-01"), Optional.empty(), LocalDate.of(2027, 2, 1))
                        .geldigTot());
    }

    @Test
    void een_certificaat_is_op_de_dag_dat_het_wordt_gegeven_niet_al_verlopen() {
        var rapport = new Proefrapport().op("2025-12-31");

        assertGeen("zou op 1 januari 2026 al zijn verlopen. Toets opnieuw", rapport);
        var geen = assertThrows(
                GeenCertificaat.class, () -> certificeer(rapport, Optional.empty(), LocalDate.of(2026, 1, 1)));
        assertTrue(geen.getMessage().contains("al zijn verlopen"), geen.getMessage());
    }

    @Test
    void korter_mag_en_langer_niet() {
        var rapport = new Proefrapport().op("2026-05-01");

        assertEquals(
                LocalDate.of(2026, 6, 1),
                certificeer(rapport, Optional.of(LocalDate.of(2026, 6, 1)), LocalDate.of(2026, 5, 2))
                        .geldigTot());
        assertGeen("artikelen 24a, 34a en 34b", rapport, LocalDate.of(2027, 1, 2));
        assertGeen("moet na de dag van de toets (1 mei 2026)", rapport, LocalDate.of(2026, 5, 1));
        assertGeen(
                "dan moet PWB-05-002 hersteld zijn",
                new Proefrapport().metGebrek("PWB-05-002", "2026-11-30"),
                LocalDate.of(2026, 12, 2));
    }

    @Test
    void wat_geen_rapport_is_wordt_geen_certificaat() {
        assertOnleesbaar("het is geen JSON", "onzin");
        assertOnleesbaar("het is geen JSON", "{\"a\":".repeat(100_000));
        assertOnleesbaar("het veld 'datum' ontbreekt", "{}");
        assertOnleesbaar(
                "het veld 'datum' is geen datum", new Proefrapport().op("1 mei").json());
        assertOnleesbaar("een veld staat er dubbel in", "{\"datum\":\"2026-05-01\",\"datum\":\"2026-05-02\"}");
        assertOnleesbaar(
                "het veld 'suite' ontbreekt of is iets anders",
                new Proefrapport().json().replace("\"suite\":{", "\"suite\":\"0.1.0\",\"oud\":{"));
        assertOnleesbaar(
                "'goed' is geen resultaat",
                new Proefrapport().met("PWB-05-001", "goed").json());
    }

    @Test
    void hetzelfde_product_en_dezelfde_scenarios_geven_dezelfde_bytes_op_de_dag_na() {
        String mei = Certificaatvorm.schrijf(certificeer(new Proefrapport().op("2026-05-01")));
        String juni = Certificaatvorm.schrijf(certificeer(new Proefrapport().op("2026-06-01")));

        assertNotEquals(mei, juni);
        assertEquals(mei, juni.replace("2026-06-01", "2026-05-01"));
    }

    @Test
    void een_nummer_past_in_een_bestandsnaam() {
        for (String nummer : List.of("", "A", "rb-001", "../RB-001", "RB 001", "R".repeat(21))) {
            var geweigerd = assertThrows(
                    IllegalArgumentException.class,
                    () -> CERTIFICERING.certificeer(
                            Toetsrapport.lees(new Proefrapport().json()),
                            nummer,
                            new Uitgever("Proefuitgever", "x"),
                            VANDAAG,
                            Optional.empty()));
            assertTrue(geweigerd.getMessage().contains("zoals RB-2026-001"), geweigerd.getMessage());
        }
    }

    private static Certificaat certificeer(Proefrapport rapport) {
        return certificeer(rapport, Optional.empty(), VANDAAG);
    }

    private static Certificaat certificeer(Proefrapport rapport, Optional<LocalDate> geldigTot, LocalDate dag) {
        return certificeer(rapport.json(), geldigTot, dag);
    }

    private static Certificaat certificeer(String rapport, Optional<LocalDate> geldigTot, LocalDate dag) {
        return CERTIFICERING.certificeer(
                Toetsrapport.lees(rapport), "RB-001", new Uitgever("Proefuitgever", "x"), dag, geldigTot);
    }

    private static String zaak(String id, String versie) {
        return "{\"id\":\"" + id + "\",\"wetswijziging\":\"05-giften\",\"versie\":\"" + versie
                + "\",\"resultaat\":\"geslaagd\"}";
    }

    private static void assertTot(String dag, Proefrapport rapport) {
        assertEquals(LocalDate.parse(dag), certificeer(rapport).geldigTot());
    }

    private static void assertGeen(String uitleg, Proefrapport rapport) {
        assertGeen(uitleg, rapport.json());
    }

    private static void assertGeen(String uitleg, String rapport) {
        assertGeen(uitleg, rapport, Optional.empty());
    }

    private static void assertGeen(String uitleg, Proefrapport rapport, LocalDate geldigTot) {
        assertGeen(uitleg, rapport.json(), Optional.of(geldigTot));
    }

    private static void assertGeen(String uitleg, String rapport, Optional<LocalDate> geldigTot) {
        var geen = assertThrows(GeenCertificaat.class, () -> certificeer(rapport, geldigTot, VANDAAG));
        assertTrue(geen.getMessage().contains(uitleg), geen.getMessage());
    }

    private static void assertOnleesbaar(String uitleg, String rapport) {
        var geweigerd = assertThrows(IllegalArgumentException.class, () -> Toetsrapport.lees(rapport));
        assertTrue(geweigerd.getMessage().contains(uitleg), geweigerd.getMessage());
    }
}
