package nl.regelbalans.conformance.toets;

import static nl.regelbalans.conformance.Proef.feature;
import static nl.regelbalans.conformance.Proef.schrijf;
import static nl.regelbalans.conformance.Proef.zaak;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadLocalRandom;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.waarden.Pad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToetsTest {

    @TempDir
    private Path map;

    @Test
    void een_goed_product_slaagt_en_wat_het_niet_kent_telt_niet_mee() {
        Uitslag uitslag = Proef.toets(Proefproduct.goed());

        assertTrue(uitslag.geslaagd(), () -> uitslag.zaken().toString());
        assertEquals(5, uitslag.aantal(Resultaat.GESLAAGD));
        assertEquals(Resultaat.NIET_VAN_TOEPASSING, zaak(uitslag, "PWB-17-001").resultaat());
        assertEquals("Proef", uitslag.product().product());
    }

    @Test
    void de_suite_zelf_is_leesbaar() {
        assertDoesNotThrow(() -> new Toets(Features.ingebouwd(), Selectie.alles()));
    }

    @Test
    void een_scenario_over_geldend_recht_vraagt_dat_het_product_geldend_kent() {
        schrijf(map, "05-giften/giften.feature", feature("""
                    @PWB-05-001 @geldend @wet @jurist
                    Scenario: Een proef
                      Als de regel wordt toegepast
                """));
        schrijf(map, "05-giften/woorden.yaml", "- zin: de regel wordt toegepast\n  doet: toepassen\n");

        Uitslag uitslag = new Toets(Features.lees(map), Selectie.alles()).voerUit(Proefproduct.goed());

        assertEquals(Resultaat.NIET_VAN_TOEPASSING, zaak(uitslag, "PWB-05-001").resultaat());
    }

    @Test
    void een_cent_ernaast_is_gezakt_en_de_bevinding_zegt_het_in_het_nederlands() {
        Uitslag uitslag = Proef.toets(new Proefproduct(antwoord -> zet(antwoord, "uitkomst.overschot", "300.01")));

        Zaakuitslag gezakt = zaak(uitslag, "PWB-05-002");
        assertEquals(Resultaat.GEZAKT, gezakt.resultaat());
        Bevinding bevinding = gezakt.bevinding().orElseThrow();
        assertEquals("En het overschot is € 300,00", bevinding.stap());
        assertEquals("uitkomst.overschot = € 300,00", bevinding.verwacht());
        assertEquals("uitkomst.overschot = € 300,01", bevinding.gekregen());
        assertTrue(gezakt.verslag().contains("Giften blijven samen vrij tot € 1.200 per kalenderjaar."));
        assertTrue(gezakt.verslag().contains("artikel 31, tweede lid, onderdeel m, Participatiewet"));
        assertFalse(uitslag.geslaagd());
    }

    @Test
    void een_product_dat_meer_zegt_dan_de_wet_zakt_op_de_sluitende_stap() {
        Uitslag uitslag = Proef.toets(new Proefproduct(antwoord -> zet(antwoord, "uitkomst.boete", "50.00")));

        assertEquals(
                "ook uitkomst.boete = 50,00",
                zaak(uitslag, "PWB-05-001").bevinding().orElseThrow().gekregen());
        assertEquals(Resultaat.GESLAAGD, zaak(uitslag, "PWB-05-003").resultaat());
    }

    @Test
    void twee_keer_toetsen_geeft_dezelfde_uitslag() {
        assertEquals(
                Proef.toets(Proefproduct.goed()).zaken(),
                Proef.toets(Proefproduct.goed()).zaken());
    }

    @Test
    void zonder_antwoord_is_het_niet_vastgesteld() {
        Doel zwijgend = zelfverklaard(verzoek -> {
            throw new GeenAntwoord("de verbinding is weg");
        });

        Zaakuitslag uitslag = zaak(Proef.toets(zwijgend), "PWB-05-001");

        assertEquals(Resultaat.NIET_VASTGESTELD, uitslag.resultaat());
        assertEquals("de verbinding is weg", uitslag.bevinding().orElseThrow().gekregen());
    }

    @Test
    void een_product_dat_in_zichzelf_breekt_is_gezakt() {
        Doel kapot = zelfverklaard(verzoek -> {
            throw new ArithmeticException("delen door nul");
        });

        assertEquals(Resultaat.GEZAKT, zaak(Proef.toets(kapot), "PWB-05-001").resultaat());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | application/json         | het rekent toch: HTTP 200, application/json: {"aard":"besluit"}
            400 | application/problem+json | HTTP 400, application/problem+json: {"aard":"besluit"}
            404 | text/html                | HTTP 404, text/html: {"aard":"besluit"}
            500 | application/problem+json | HTTP 500, application/problem+json: {"aard":"besluit"}
            """)
    void wat_het_product_niet_zegt_te_kennen_moet_het_weigeren(int status, String mediatype, String gekregen) {
        JsonObject lichaam = Proefproduct.json("{'aard':'besluit'}");
        var antwoord = new Antwoord(status, mediatype, Optional.of(lichaam), lichaam.toString());

        Uitslag uitslag = Proef.toets(buitenGiften(verzoek -> antwoord));

        Zaakuitslag zaak = zaak(uitslag, "PWB-17-001");
        assertEquals(Resultaat.GEZAKT, zaak.resultaat());
        assertEquals(
                new Bevinding(
                        "de zelfverklaring (GET /conformiteit)",
                        "een weigering (HTTP 404, application/problem+json), want het product zegt deze versie niet te kennen",
                        gekregen,
                        Optional.empty()),
                zaak.bevinding().orElseThrow());
        assertEquals(5, uitslag.aantal(Resultaat.GESLAAGD));
        assertFalse(uitslag.geslaagd());
    }

    @Test
    void zwijgt_het_product_over_wat_het_niet_kent_dan_is_dat_niet_vastgesteld() {
        Uitslag uitslag = Proef.toets(buitenGiften(verzoek -> {
            throw new GeenAntwoord("de verbinding is weg");
        }));

        assertEquals(Resultaat.NIET_VASTGESTELD, zaak(uitslag, "PWB-17-001").resultaat());
    }

    @Test
    void over_een_versie_die_het_product_niet_kent_gaat_een_vraag_voor_al_haar_scenarios() {
        var vragen = new ArrayList<String>();
        Doel nergensVan = verzoek -> {
            vragen.add(verzoek.methode() + " " + verzoek.pad());
            return verzoek.methode().equals("GET")
                    ? Antwoord.json(200, Proefproduct.json("{'wetswijzigingen':[]}"))
                    : Antwoord.json(404, Proefproduct.json("{'status':404}"));
        };

        Uitslag uitslag = Proef.toets(nergensVan);

        assertEquals(6, uitslag.aantal(Resultaat.NIET_VAN_TOEPASSING));
        assertEquals(
                List.of(
                        "GET /conformiteit",
                        "POST /wetswijzigingen/05-giften/versies/wet-2026/beoordelingen",
                        "POST /wetswijzigingen/17-verrekenen/versies/wet-2027/beoordelingen"),
                vragen);
    }

    @Test
    void gelijktijdig_vragen_geeft_dezelfde_uitslag_in_dezelfde_volgorde() {
        var fout = new Proefproduct(antwoord -> zet(antwoord, "uitkomst.overschot", "300.01"));
        Doel wisselvallig = verzoek -> {
            slaap(ThreadLocalRandom.current().nextInt(30));
            return fout.stuur(verzoek);
        };
        List<String> voortgang = new ArrayList<>();

        Uitslag alleen = toets(1).voerUit(wisselvallig);
        Uitslag samen = toets(8).voerUit(
                        wisselvallig, zaak -> voortgang.add(zaak.scenario().id()));

        assertEquals(alleen.zaken(), samen.zaken());
        assertEquals(alleen.zaken().stream().map(zaak -> zaak.scenario().id()).toList(), voortgang);
    }

    @Test
    void gelijktijdig_vragen_gebeurt_echt_tegelijk() {
        var samen = new CyclicBarrier(5);
        Doel wachtOpElkaar = zelfverklaard(verzoek -> {
            if (verzoek.pad().contains("05-giften")) {
                wacht(samen);
            }
            return Proefproduct.goed().stuur(verzoek);
        });

        assertTrue(toets(5).voerUit(wachtOpElkaar).geslaagd());
    }

    @Test
    void alle_onbekende_zinnen_komen_er_tegelijk_uit_voor_er_iets_gevraagd_is() {
        schrijf(map, "05-giften/woorden.yaml", "- zin: de regel wordt toegepast\n  doet: toepassen\n");
        schrijf(map, "05-giften/giften.feature", feature("""
                    @PWB-05-001 @wet-2026 @wet @jurist
                    Scenario: Een proef
                      Gegeven de maan is vol
                      Als de regel wordt toegepast
                      Dan huilt de wolf
                """));
        Doel nooit = zelfverklaard(verzoek -> {
            throw new AssertionError("er is iets gevraagd");
        });

        Zaakuitslag zaak = zaak(new Toets(Features.lees(map), Selectie.alles()).voerUit(nooit), "PWB-05-001");

        assertEquals(Resultaat.FOUT_IN_SUITE, zaak.resultaat());
        assertEquals(
                "Gegeven de maan is vol; Dan huilt de wolf",
                zaak.bevinding().orElseThrow().stap());
    }

    @Test
    void een_onbekende_zin_is_een_fout_in_de_suite() {
        Bevinding bevinding = fout("Als de maan vol is");

        assertEquals("Als de maan vol is", bevinding.stap());
        assertTrue(bevinding.verwacht().contains("algemeen/woorden.yaml"), bevinding::verwacht);
    }

    @Test
    void een_zin_die_op_twee_manieren_past_is_een_fout_in_de_suite() {
        schrijf(map, "05-giften/woorden.yaml", """
                - zin: het woord {code}
                  vult: { situatie.a: $1 }
                - zin: het woord {pad}
                  vult: { situatie.b: $1 }
                """);

        Bevinding bevinding = fout("Gegeven het woord gift");

        assertEquals("een zin die op één manier te lezen is", bevinding.verwacht());
        assertTrue(bevinding.gekregen().contains("05-giften/woorden.yaml:3"), bevinding::gekregen);
    }

    @Test
    void dertig_februari_is_een_fout_in_de_suite() {
        Bevinding bevinding = fout("Gegeven de peildatum is 30 februari 2026");

        assertEquals("een datum die bestaat, geschreven als 1 mei 2026", bevinding.verwacht());
        assertEquals("30 februari 2026", bevinding.gekregen());
    }

    @Test
    void een_scenario_dat_niets_controleert_is_een_fout_in_de_suite() {
        assertEquals(
                "het einde van het scenario",
                fout("Gegeven de peildatum is 1 mei 2026").stap());
    }

    @Test
    void een_keuze_toetst_alleen_dat_deel() {
        var keuze = new Selectie(Set.of("17-verrekenen"), Set.of("wet-2027"));

        Uitslag uitslag = new Toets(Features.lees(Proef.map()), keuze).voerUit(Proefproduct.goed());

        assertEquals(
                List.of("PWB-17-001"),
                uitslag.zaken().stream().map(zaak -> zaak.scenario().id()).toList());
        assertFalse(uitslag.geslaagd(), "wie niets toetst, bewijst niets");
    }

    @Test
    void een_keuze_die_niet_bestaat_zegt_wat_wel_bestaat() {
        var keuze = new Selectie(Set.of("99-zon"), Set.of());

        var fout = assertThrows(IllegalArgumentException.class, () -> new Toets(Features.lees(Proef.map()), keuze));

        assertEquals(
                "De wetswijziging '99-zon' staat niet in de features. Kies uit: 05-giften, 17-verrekenen",
                fout.getMessage());
    }

    @Test
    void zonder_leesbare_zelfverklaring_wordt_er_niet_getoetst() {
        for (String onzin : List.of("{}", "{'wetswijzigingen':[7]}", "{'wetswijzigingen':[{'id':'x'}]}")) {
            Doel doel = verzoek -> Antwoord.json(200, Proefproduct.json(onzin));
            assertThrows(GeenZelfverklaring.class, () -> Proef.toets(doel), onzin);
        }
    }

    private Bevinding fout(String stap) {
        Path algemeen = Proef.map().resolve("algemeen/woorden.yaml");
        schrijf(map, "algemeen/woorden.yaml", lees(algemeen));
        schrijf(map, "05-giften/giften.feature", feature("""
                    @PWB-05-001 @wet-2026 @wet @jurist
                    Scenario: Een proef
                      %s
                """.formatted(stap)));
        Uitslag uitslag = new Toets(Features.lees(map), Selectie.alles()).voerUit(Proefproduct.goed());
        assertEquals(Resultaat.FOUT_IN_SUITE, zaak(uitslag, "PWB-05-001").resultaat());
        return zaak(uitslag, "PWB-05-001").bevinding().orElseThrow();
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    private static Toets toets(int gelijktijdig) {
        return new Toets(
                Features.lees(Proef.map()),
                Selectie.alles(),
                BekendeGebreken.geen(),
                new Tempo(gelijktijdig, Duration.ofSeconds(10)));
    }

    private static void slaap(int milliseconden) {
        try {
            Thread.sleep(milliseconden);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    private static void wacht(CyclicBarrier samen) {
        try {
            samen.await();
        } catch (InterruptedException | BrokenBarrierException gestopt) {
            throw new IllegalStateException(gestopt);
        }
    }

    private static Doel buitenGiften(Doel doel) {
        return verzoek -> verzoek.pad().contains("17-verrekenen")
                ? doel.stuur(verzoek)
                : Proefproduct.goed().stuur(verzoek);
    }

    private static Doel zelfverklaard(Doel doel) {
        return verzoek -> verzoek.methode().equals("GET") ? Proefproduct.goed().stuur(verzoek) : doel.stuur(verzoek);
    }

    private static JsonObject zet(JsonObject antwoord, String pad, String getal) {
        return antwoord.containsKey("uitkomst")
                ? Pad.lees(pad).orElseThrow().zet(antwoord, Json.createValue(new BigDecimal(getal)))
                : antwoord;
    }
}
