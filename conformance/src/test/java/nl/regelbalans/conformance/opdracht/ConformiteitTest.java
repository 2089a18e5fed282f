package nl.regelbalans.conformance.opdracht;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import nl.regelbalans.conformance.Proefserver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformiteitTest {

    @TempDir
    private Path map;

    private record Afloop(int code, String uit, String fout) {}

    @Test
    void een_goed_product_geeft_nul_en_een_rapport() {
        Afloop afloop =
                toets(Proefproduct.goed(), "--rapport", map.resolve("rapport").toString());

        assertEquals(0, afloop.code(), afloop.fout());
        assertTrue(afloop.uit().startsWith("05-giften: 5 geslaagd\n"), afloop.uit());
        assertTrue(afloop.uit().contains("niet-van-toepassing: 1\nniet-vastgesteld: 0"), afloop.uit());
        assertTrue(afloop.uit().contains("Proef 1.0 is geslaagd."), afloop.uit());
        assertAll(List.of("rapport.html", "rapport.json", "junit.xml", "messages.ndjson").stream()
                .map(naam ->
                        () -> assertTrue(Files.exists(map.resolve("rapport").resolve(naam)), naam)));
    }

    @Test
    void een_fout_product_geeft_een_en_zegt_wat_er_fout_is() {
        var fout = new Proefproduct(antwoord ->
                Json.createObjectBuilder(antwoord).add("aard", "besluit").build());

        Afloop afloop = toets(fout);

        assertEquals(1, afloop.code());
        assertTrue(afloop.uit().contains("PWB-05-001 Giften van samen precies de grens"), afloop.uit());
        assertTrue(afloop.uit().contains("Verwacht:  aard = berekening, geen besluit"), afloop.uit());
        assertTrue(afloop.uit().contains("Proef 1.0 is niet geslaagd."), afloop.uit());
    }

    @Test
    void een_antwoord_stuurt_de_terminal_niet() {
        var boos = new Proefproduct(antwoord -> Json.createObjectBuilder(antwoord)
                .add("aard", "\u001B[2Jgeslaagd")
                .build());

        String uit = toets(boos).uit();

        assertTrue(uit.contains("aard = \uFFFD[2Jgeslaagd"), uit);
    }

    @Test
    void wie_niets_kent_van_de_keuze_is_niet_geslaagd() {
        Afloop afloop = toets(Proefproduct.goed(), "--wetswijziging", "17-verrekenen");

        assertEquals(1, afloop.code());
        assertTrue(afloop.uit().contains("Er is niets getoetst"), afloop.uit());
    }

    @Test
    void een_onbekende_wetswijziging_geeft_twee_en_zegt_welke_er_zijn() {
        assertNietGetoetst("Kies uit: 05-giften, 17-verrekenen", toets(Proefproduct.goed(), "--wetswijziging", "99"));
    }

    @Test
    void wat_niet_kan_geeft_twee_en_zegt_wat_te_doen() {
        String proef = Proef.map().toString();

        assertNietGetoetst("Geef het adres zo", voerUit("toets", "--doel", "onzin", "--features", proef));
        assertNietGetoetst(
                "Het product zegt niet wat het kan",
                voerUit("toets", "--doel", "http://localhost:1", "--features", proef));
        assertNietGetoetst(
                "met features bestaat niet", voerUit("toets", "--doel", "http://localhost:1", "--features", "/weg"));
        assertNietGetoetst("minstens 1 seconde", voerUit("toets", "--doel", "http://localhost:1", "--wachttijd", "0"));
        assertNietGetoetst(
                "Stel 1 tot en met 64 vragen tegelijk",
                voerUit("toets", "--doel", "http://localhost:1", "--gelijktijdig", "65"));
        assertNietGetoetst(
                "Lezen of schrijven lukt niet",
                voerUit(
                        "toets",
                        "--doel",
                        "http://localhost:1",
                        "--bekende-gebreken",
                        map + "/weg",
                        "--features",
                        proef));
    }

    @Test
    void gelijktijdig_vragen_geeft_hetzelfde_rapport() throws IOException {
        toets(Proefproduct.goed(), "--rapport", map.resolve("alleen").toString());
        toets(Proefproduct.goed(), "--rapport", map.resolve("samen").toString(), "--gelijktijdig", "8");

        assertEquals(
                Files.readString(map.resolve("alleen/rapport.json")),
                Files.readString(map.resolve("samen/rapport.json")));
    }

    @Test
    void een_bekend_gebrek_geeft_nul_en_staat_bij_de_uitslag() {
        var zonderReden = new Proefproduct(
                antwoord -> Json.createObjectBuilder(antwoord).remove("reden").build());
        Path lijst = Proef.schrijf(map, "gebreken.csv", "id;reden;totEnMet\nPWB-05-004;in uitgave 2;9999-12-31\n");

        Afloop afloop = toets(zonderReden, "--bekende-gebreken", lijst.toString());

        assertEquals(0, afloop.code(), afloop.uit());
        assertTrue(
                afloop.uit().contains("gezakt (bekend gebrek tot en met 31 december 9999: in uitgave 2)"),
                afloop.uit());
        assertTrue(afloop.uit().contains("gezakt: 1\n"), afloop.uit());
        assertTrue(afloop.uit().endsWith("Proef 1.0 is geslaagd, op de bekende gebreken na.\n"), afloop.uit());
    }

    @Test
    void een_rapport_dat_niet_geschreven_kan_worden_geeft_twee() {
        Path bestand = Proef.schrijf(map, "bestand", "");

        assertNietGetoetst("Lezen of schrijven lukt niet", toets(Proefproduct.goed(), "--rapport", bestand.toString()));
    }

    @Test
    void verkeerd_gebruik_geeft_twee_en_nederlands() {
        assertNietGetoetst("Er ontbreekt iets: --doel URL.", voerUit("toets"));
        assertNietGetoetst("Onbekend: --snel.", voerUit("toets", "--doel", "x", "--snel"));
        assertNietGetoetst("U gaf --doel URL meer dan één keer.", voerUit("toets", "--doel", "x", "--doel", "y"));
        assertNietGetoetst(
                "De waarde 'kort' past niet bij --wachttijd SECONDEN.",
                voerUit("toets", "--doel", "x", "--wachttijd", "kort"));
        assertNietGetoetst("Geef een opdracht", voerUit());
        assertNietGetoetst("Onbekend: test.", voerUit("test"));
    }

    @Test
    void de_uitleg_is_nederlands() {
        String uitleg = voerUit("--help").uit() + voerUit("toets", "--help").uit();

        assertTrue(uitleg.contains("Gebruik: regelbalans-conformance"), uitleg);
        assertTrue(uitleg.contains("Toon deze uitleg."), uitleg);
        assertTrue(uitleg.contains("Afsluitcodes:"), uitleg);
        for (String engels : List.of("Usage", "Options", "OPTIONS", "COMMAND", "Show this", "Print version")) {
            assertTrue(!uitleg.contains(engels), engels);
        }
    }

    @Test
    void de_versie_komt_uit_de_bouw() {
        assertTrue(voerUit("--version").uit().matches("regelbalans-conformance \\d+\\.\\d+\\.\\d+\\S*\\R"));
    }

    private static void assertNietGetoetst(String uitleg, Afloop afloop) {
        assertEquals(2, afloop.code(), afloop.uit());
        assertTrue(afloop.fout().contains(uitleg), afloop.fout());
    }

    private static Afloop toets(Proefproduct product, String... opties) {
        try (var server = new Proefserver(Proefserver.van(product))) {
            List<String> woorden = new ArrayList<>(List.of(
                    "toets", "--doel", server.adres(), "--features", Proef.map().toString()));
            woorden.addAll(List.of(opties));
            return voerUit(woorden.toArray(String[]::new));
        }
    }

    private static Afloop voerUit(String... woorden) {
        var uit = new StringWriter();
        var fout = new StringWriter();
        int code = Conformiteit.voerUit(new PrintWriter(uit, true), new PrintWriter(fout, true), woorden);
        return new Afloop(code, uit.toString(), fout.toString());
    }
}
