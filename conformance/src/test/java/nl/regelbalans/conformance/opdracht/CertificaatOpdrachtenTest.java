package nl.regelbalans.conformance.opdracht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.certificaat.Proefrapport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificaatOpdrachtenTest {

    @TempDir
    private static Path sleutels;

    private static String duimafdruk;

    @TempDir
    private Path map;

    private Path register;
    private Path certificaat;

    private record Afloop(int code, String uit, String fout) {}

    @BeforeAll
    static void een_uitgever() {
        Afloop afloop = voerUit("sleutel", "--geheim", geheim(), "--publiek", publiek());

        assertEquals(0, afloop.code(), afloop.fout());
        duimafdruk = afloop.uit().lines().findFirst().orElseThrow().replace("Duimafdruk: ", "");
    }

    @BeforeEach
    void een_register() {
        register = map.resolve("register");
        certificaat = register.resolve("RB-2026-001.jws");
    }

    @Test
    void alleen_de_eigenaar_leest_de_geheime_sleutel() throws IOException {
        var rechten = Files.getPosixFilePermissions(Path.of(geheim()));

        assertEquals("rw-------", PosixFilePermissions.toString(rechten));
        assertFalse(Files.readString(Path.of(publiek())).contains("\"d\""));
        assertEquals(43, duimafdruk.length());
    }

    @Test
    void een_sleutel_wordt_nooit_overschreven() throws IOException {
        String voor = Files.readString(Path.of(geheim()));
        String nieuw = map.resolve("nieuw.jwk").toString();

        assertAfloop(
                2, "bestaat al en blijft zoals het is", voerUit("sleutel", "--geheim", geheim(), "--publiek", nieuw));
        assertAfloop(
                2, "bestaat al en blijft zoals het is", voerUit("sleutel", "--geheim", nieuw, "--publiek", publiek()));
        assertEquals(voor, Files.readString(Path.of(geheim())));
        assertFalse(Files.exists(Path.of(nieuw)), "en er blijft geen halve sleutel achter");
    }

    @Test
    void een_rapport_wordt_een_certificaat_dat_iedereen_kan_controleren() {
        Afloop gemaakt = certificeer(new Proefrapport());

        assertEquals(0, gemaakt.code(), gemaakt.fout());
        assertTrue(gemaakt.uit().endsWith("Het certificaat staat in " + certificaat + "\n"), gemaakt.uit());
        for (Afloop afloop : List.of(
                verifieer("--sleutel", publiek()),
                verifieer("--uitgever", duimafdruk, "--register", register.toString()),
                verifieer("--uitgever", duimafdruk, "--sleutel", publiek()))) {
            assertEquals(0, afloop.code(), afloop.fout());
            assertTrue(afloop.uit().contains("Dit certificaat is geldig op 22 november 2026."), afloop.uit());
            assertTrue(afloop.uit().contains("Product:     Proef 1.0\nLeverancier: Voorbeeld BV\n"), afloop.uit());
            assertTrue(afloop.uit().contains("Geldig tot:  1 januari 2027 (vanaf die dag niet meer)"), afloop.uit());
            assertTrue(
                    afloop.uit().contains("Recht:       BWBR0015703, zoals het gold op 1 januari 2026"), afloop.uit());
            assertTrue(afloop.uit().contains("  05-giften, wet-2026: 5 geslaagd\n"), afloop.uit());
            assertTrue(afloop.uit().contains("Bekende gebreken: geen"), afloop.uit());
        }
    }

    @Test
    void een_bekend_gebrek_wordt_getoond() {
        certificeer(new Proefrapport().metGebrek("PWB-05-002", "2026-12-15"));

        String uit = verifieer("--sleutel", publiek()).uit();

        assertTrue(uit.contains("  05-giften, wet-2026: 4 geslaagd, 1 bekend gebrek\n"), uit);
        assertTrue(uit.contains("  PWB-05-002: Volgt in 1.1 (tot en met 15 december 2026)"), uit);
        assertTrue(uit.contains("Geldig tot:  16 december 2026"), uit);
    }

    @Test
    void een_byte_anders_in_de_scenarios_en_het_certificaat_hoort_er_niet_meer_bij() throws IOException {
        certificeer(new Proefrapport());
        Path kopie = map.resolve("features");
        try (Stream<Path> bestanden = Files.walk(Proef.map())) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
                Proef.schrijf(kopie, Proef.map().relativize(bestand).toString(), Files.readString(bestand));
            }
        }
        assertEquals(0, verifieerMet(kopie).code());

        Path woorden = kopie.resolve("17-verrekenen/woorden.yaml");
        Files.writeString(woorden, Files.readString(woorden) + " ");

        assertAfloop(1, "Niet geldig. Dit certificaat hoort bij andere scenario's", verifieerMet(kopie));
        Files.writeString(kopie.resolve("05-giften/giften.feature"), "geen Gherkin");
        assertAfloop(1, "Niet geldig. Dit certificaat hoort bij andere scenario's", verifieerMet(kopie));
        assertAfloop(
                1,
                "Dit certificaat hoort bij andere scenario's",
                voerUit("verifieer", certificaat.toString(), "--sleutel", publiek(), "--op", "2026-11-22"));
    }

    @Test
    void een_verlopen_certificaat_zegt_dat_het_verlopen_is() {
        certificeer(new Proefrapport());

        Afloop afloop = voerUit(
                "verifieer",
                certificaat.toString(),
                "--sleutel",
                publiek(),
                "--features",
                proef(),
                "--op",
                "2027-01-01");

        assertAfloop(1, "Dit certificaat is verlopen: het gold tot 1 januari 2027.", afloop);
    }

    @Test
    void een_rapport_dat_niet_is_geslaagd_geeft_een_en_laat_niets_achter() {
        assertAfloop(1, "is niet geslaagd", certificeer(new Proefrapport().gezakt()));
        assertFalse(Files.exists(register));
    }

    @Test
    void een_product_stuurt_de_terminal_niet() {
        Afloop afloop = certificeer(new Proefrapport().vanProduct("\\u001b[2J\\u202eGeldig\\nOok\\u200b"));

        assertTrue(afloop.uit().contains("Product:     \uFFFD[2J\uFFFDGeldig\uFFFDOok\uFFFD 1.0\n"), afloop.uit());
        assertFalse(verifieer("--sleutel", publiek()).uit().matches("(?s).*[\u001b\u202e\u200b].*"));
    }

    @Test
    void een_ingetrokken_certificaat_telt_niet_voor_wie_het_register_kent() {
        certificeer(new Proefrapport());

        Afloop afloop = voerUit(
                "intrekken",
                "--register",
                register.toString(),
                "--nummer",
                "RB-2026-001",
                "--reden",
                "Het product rekende anders.",
                "--op",
                "2026-11-22");

        assertEquals(0, afloop.code(), afloop.fout());
        assertAfloop(
                1,
                "is ingetrokken op 22 november 2026. De reden: Het product rekende anders.",
                verifieer("--sleutel", publiek(), "--register", register.toString()));
        assertAfloop(2, "is al gebruikt. Een nummer komt nooit terug", certificeer(new Proefrapport()));
    }

    @Test
    void een_register_is_ook_alleen_te_controleren() throws IOException {
        certificeer(new Proefrapport());
        Afloop heel = voerUit("verifieer", "--register", register.toString());
        String kop = heel.uit().lines().skip(1).findFirst().orElseThrow().replace("Kop: ", "");

        assertEquals(0, heel.code(), heel.fout());
        assertTrue(heel.uit().startsWith("Het register is heel: 1 uitgegeven, 0 ingetrokken.\n"), heel.uit());
        assertEquals(
                0,
                voerUit("verifieer", "--register", register.toString(), "--eerder", kop)
                        .code());
        assertAfloop(
                1,
                "De kop die u eerder zag",
                voerUit("verifieer", "--register", register.toString(), "--eerder", "f".repeat(64)));

        Path index = register.resolve("index.ndjson");
        Files.writeString(index, Files.readString(index).replace("2026-11-22", "2026-11-21") + "{}\n");
        assertAfloop(1, "Regel 2:", verifieer("--sleutel", publiek(), "--register", register.toString()));
    }

    @Test
    void wie_niet_zegt_wie_hij_vertrouwt_krijgt_geen_antwoord() {
        certificeer(new Proefrapport());
        String ander = map.resolve("ander.jwk").toString();
        voerUit("sleutel", "--geheim", map.resolve("x.jwk").toString(), "--publiek", ander);

        assertAfloop(2, "Zeg welke uitgever u vertrouwt", verifieer());
        assertAfloop(2, "Zeg welke uitgever u vertrouwt", verifieer("--register", register.toString()));
        assertAfloop(2, "Zeg welke uitgever u vertrouwt", verifieer("--uitgever", duimafdruk));
        assertAfloop(2, "niet " + duimafdruk, verifieer("--uitgever", duimafdruk, "--sleutel", ander));
        assertAfloop(1, "niet de sleutel van de uitgever die u vertrouwt", verifieer("--sleutel", ander));
        assertAfloop(2, "Geef een certificaat, of een register", voerUit("verifieer"));
        assertAfloop(2, "Lezen of schrijven lukt niet", voerUit("verifieer", "/weg.jws", "--sleutel", publiek()));
        assertAfloop(2, "De waarde 'gisteren' past niet bij --op DATUM", verifieer("--op", "gisteren"));
    }

    @Test
    void een_bestand_van_tien_megabyte_wordt_niet_helemaal_gelezen() throws IOException {
        Files.createDirectories(register);
        Files.writeString(certificaat, "e".repeat(10_000_000) + ".e30.e30");

        assertAfloop(1, "Deze tekst is te groot voor een certificaat.", verifieer("--sleutel", publiek()));
    }

    @Test
    void de_badge_komt_waar_gevraagd() throws IOException {
        Path badge = map.resolve("badge.svg");

        certificeer(new Proefrapport(), "--badge", badge.toString());

        assertTrue(Files.readString(badge).contains(">Geldig tot 1 januari 2027</text>"));
    }

    private Afloop certificeer(Proefrapport rapport, String... opties) {
        Path bestand = Proef.schrijf(map, "rapport.json", rapport.json());
        List<String> woorden = new ArrayList<>(List.of(
                "certificeer",
                "--rapport",
                bestand.toString(),
                "--sleutel",
                geheim(),
                "--namens",
                "Proefuitgever",
                "--nummer",
                "RB-2026-001",
                "--register",
                register.toString(),
                "--features",
                proef(),
                "--op",
                "2026-11-22"));
        woorden.addAll(List.of(opties));
        return voerUit(woorden.toArray(String[]::new));
    }

    private Afloop verifieer(String... opties) {
        List<String> woorden = new ArrayList<>(List.of("verifieer", certificaat.toString(), "--features", proef()));
        if (!List.of(opties).contains("--op")) {
            woorden.addAll(List.of("--op", "2026-11-22"));
        }
        woorden.addAll(List.of(opties));
        return voerUit(woorden.toArray(String[]::new));
    }

    private Afloop verifieerMet(Path features) {
        return voerUit(
                "verifieer",
                certificaat.toString(),
                "--sleutel",
                publiek(),
                "--features",
                features.toString(),
                "--op",
                "2026-11-22");
    }

    private static String geheim() {
        return sleutels.resolve("uitgever.jwk").toString();
    }

    private static String publiek() {
        return sleutels.resolve("uitgever-publiek.jwk").toString();
    }

    private static String proef() {
        return Proef.map().toString();
    }

    private static void assertAfloop(int code, String uitleg, Afloop afloop) {
        assertEquals(code, afloop.code(), afloop.uit() + afloop.fout());
        assertTrue(afloop.fout().contains(uitleg), afloop.fout());
    }

    private static Afloop voerUit(String... woorden) {
        var uit = new StringWriter();
        var fout = new StringWriter();
        int code = Conformiteit.voerUit(new PrintWriter(uit, true), new PrintWriter(fout, true), woorden);
        return new Afloop(code, uit.toString(), fout.toString());
    }
}
