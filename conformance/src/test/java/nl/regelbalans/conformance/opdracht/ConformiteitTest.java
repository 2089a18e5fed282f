package nl.regelbalans.conformance.opdracht;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Toets;
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
    void een_programma_is_ook_een_product_en_wat_het_op_stderr_zegt_is_te_zien() {
        String programma = """
                while read -r vraag; do
                  id=${vraag#*:}
                  echo "vraag ${id%%,*} \033[2J" >&2
                  case $vraag in *conformiteit*) status=200 ;; *) status=404 ;; esac
                  printf '{"id":%s,"status":%s,"inhoud":{"product":"Schil","versie":"2.0","wetswijzigingen":[]}}\\n' \\
                    "${id%%,*}" $status
                done
                """;
        Path bestand = Proef.schrijf(map, "adapter.sh", programma);

        Afloop afloop = voerUit(
                "toets",
                "--doel",
                "exec:sh '" + bestand + "'",
                "--features",
                Proef.map().toString());

        assertEquals("Er is niets getoetst: Schil 2.0 zegt niets hiervan te kennen.", laatsteRegel(afloop.uit()));
        assertTrue(afloop.fout().startsWith("vraag 1 "), afloop.fout());
        assertFalse(afloop.fout().contains("\u001B"), afloop.fout());
    }

    @Test
    void een_programma_dat_er_niet_is_geeft_twee() {
        assertNietGetoetst(
                "Het product zegt niet wat het kan: GET /conformiteit moet een JSON-object geven met product, versie en"
                        + " wetswijzigingen. Maar het programma './weg' start niet",
                voerUit("toets", "--doel", "exec:./weg"));
        assertNietGetoetst("'' is geen opdracht. Geef het programma zo", voerUit("toets", "--doel", "exec:"));
    }

    @Test
    void een_keuze_van_scenarios_toetst_alleen_die() {
        Afloop afloop = toets(Proefproduct.goed(), "--id", "PWB-05-004", "--id", "PWB-05-001");

        assertEquals(0, afloop.code(), afloop.fout());
        assertTrue(afloop.uit().startsWith("05-giften: 2 geslaagd\n"), afloop.uit());
    }

    @Test
    void een_preset_is_hetzelfde_als_die_opties_zelf_geven() {
        Afloop wet2026 = toets(Proefproduct.goed(), "--preset", "wet-2026");
        Afloop samen = toets(Proefproduct.goed(), "--preset", "wet-2026", "--id", "PWB-05-001");

        assertTrue(wet2026.uit().startsWith("05-giften: 5 geslaagd\n"), wet2026.uit());
        assertTrue(wet2026.uit().contains("niet-van-toepassing: 0"), wet2026.uit());
        assertTrue(samen.uit().startsWith("05-giften: 1 geslaagd\n"), samen.uit());
    }

    @Test
    void wie_naar_de_presets_vraagt_ziet_wat_erin_zit() {
        Afloop afloop = voerUit("toets", "--doel", "http://localhost:1", "--preset", "?");

        assertNietGetoetst("De preset '?' bestaat niet. Kies uit:\n  consultatie-2023: consultatie-2023\n", afloop);
        assertTrue(voerUit("toets", "--help").uit().contains("eerste-uur, geldend"), "names in the help");
    }

    @Test
    void elke_preset_past_bij_de_features_van_de_suite() {
        for (String naam : Presets.namen()) {
            assertDoesNotThrow(() -> new Toets(Features.ingebouwd(), Presets.lees(naam)), naam);
        }
    }

    @Test
    void een_eigen_keuze_staat_in_een_bestand_met_opties() {
        Path keuze = Proef.schrijf(map, "keuze", "# Wat wij nu bouwen\n--versie wet-2026\n--id PWB-05-001\n");

        Afloop afloop = toets(Proefproduct.goed(), "@" + keuze);

        assertTrue(afloop.uit().startsWith("05-giften: 1 geslaagd\n"), afloop.uit());
    }

    @Test
    void een_rapport_dat_niet_geschreven_kan_worden_geeft_twee() {
        Path bestand = Proef.schrijf(map, "bestand", "");

        assertNietGetoetst("Lezen of schrijven lukt niet", toets(Proefproduct.goed(), "--rapport", bestand.toString()));
    }

    @Test
    void verkeerd_gebruik_geeft_twee_en_nederlands() {
        assertNietGetoetst("Er ontbreekt iets: --doel DOEL.", voerUit("toets"));
        assertNietGetoetst("Onbekend: --snel.", voerUit("toets", "--doel", "x", "--snel"));
        assertNietGetoetst("U gaf --doel DOEL meer dan één keer.", voerUit("toets", "--doel", "x", "--doel", "y"));
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

    @Test
    void controleer_geeft_nul_een_of_twee_en_zegt_waarom() {
        Afloop goed = voerUit("controleer", "../features");
        Afloop fout = voerUit("controleer", Proef.map().toString());

        assertEquals(0, goed.code(), goed.uit() + goed.fout());
        assertTrue(goed.uit().matches("Alles is in orde: \\d+ scenario's\\.\\R"), goed.uit());
        assertEquals(1, fout.code(), fout.fout());
        assertTrue(
                fout.uit().contains("Het nummer PWB-05-001 staat niet in 05-giften/register.csv. Zet het erbij"),
                fout.uit());
        assertTrue(fout.uit().matches("(?s).*Aantal fouten: \\d+\\R"), fout.uit());
        assertNietGetoetst("met features bestaat niet", voerUit("controleer", "/weg"));
    }

    @Test
    void stappen_toont_alle_zinnen() {
        String bladzijde =
                voerUit("stappen", "--features", Proef.map().toString()).uit();

        assertTrue(bladzijde.startsWith("# Zinnen\n"), bladzijde);
        assertTrue(bladzijde.contains("## 17-verrekenen\n"), bladzijde);
    }

    private static String laatsteRegel(String tekst) {
        return tekst.lines().reduce("", (eerder, regel) -> regel);
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
