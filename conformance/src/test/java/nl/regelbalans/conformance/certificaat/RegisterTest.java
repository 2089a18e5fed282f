package nl.regelbalans.conformance.certificaat;

import static nl.regelbalans.conformance.certificaat.Proefcertificaat.DUIMAFDRUK;
import static nl.regelbalans.conformance.certificaat.Proefcertificaat.UITGEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.regelbalans.conformance.waarden.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    private static final LocalDate DAG = LocalDate.of(2026, 5, 2);

    @TempDir
    private Path map;

    private Path index;
    private Registermap register;

    @BeforeEach
    void drie_certificaten_waarvan_een_ingetrokken() throws IOException {
        index = map.resolve("index.ndjson");
        register = new Registermap(map);
        geefUit("RB-001");
        geefUit("RB-002");
        register.trekIn("RB-001", "Vergissing", DAG);
        geefUit("RB-003");
    }

    @Test
    void elke_regel_houdt_de_vorige_vast() throws IOException {
        List<String> regels = Files.readAllLines(index);

        assertTrue(
                regels.get(0).startsWith("{\"vorige\":\"" + "0".repeat(64) + "\",\"dag\":\"2026-05-02\""),
                regels.get(0));
        for (int i = 1; i < regels.size(); i++) {
            assertTrue(regels.get(i).contains("\"vorige\":\"" + Sha256.van(regels.get(i - 1)) + "\""), regels.get(i));
        }
        assertEquals(Sha256.van(regels.get(3)), lees().kop());
    }

    @Test
    void een_ingetrokken_certificaat_blijft_staan() throws IOException {
        Registerketen keten = lees();

        assertEquals(3, keten.uitgiften().size());
        assertEquals(
                List.of("Vergissing"),
                keten.intrekkingen().stream()
                        .map(Registerregel.Intrekking::reden)
                        .toList());
        assertTrue(Files.exists(map.resolve("RB-001.jws")));
    }

    @Test
    void een_nummer_komt_nooit_terug() {
        assertGeweigerd("Nummer RB-001 is al gebruikt", () -> geefUit("RB-001"));
        assertGeweigerd("Nummer RB-001 is al ingetrokken", () -> register.trekIn("RB-001", "Nog eens", DAG));
        assertGeweigerd("Nummer RB-009 is niet uitgegeven", () -> register.trekIn("RB-009", "Bestaat niet", DAG));
    }

    @Test
    void na_een_weigering_is_het_register_zoals_het_was() throws IOException {
        String voor = Files.readString(index);

        assertGeweigerd("al gebruikt", () -> geefUit("RB-002"));

        assertEquals(voor, Files.readString(index));
        assertFalse(Files.exists(map.resolve("index.ndjson.nieuw")));
        geefUit("RB-004");
        assertEquals(4, lees().uitgiften().size());
    }

    @Test
    void de_eerste_regel_die_niet_klopt_wordt_genoemd() throws IOException {
        List<String> regels = Files.readAllLines(index);

        assertGebroken("Regel 2: Deze regel sluit niet aan", zonder(regels, 0, "2026-05-02", "2026-05-03"));
        assertGebroken("Regel 3: Deze regel sluit niet aan", regels.get(0), regels.get(1), regels.get(3));
        assertGebroken("Regel 1: Deze regel sluit niet aan", regels.get(1), regels.get(0));
        assertGebroken("Regel 3: een veld staat er dubbel in", zonder(regels, 2, "\\{", "{\"dag\":\"2026-01-01\","));
        assertGebroken("Regel 3: er staat meer in", zonder(regels, 2, ",", ", "));
        assertGebroken("Regel 4: het is geen JSON", zonder(regels, 3, ".*", "onzin"));
    }

    @Test
    void een_regel_die_niet_af_is_wordt_gezien() throws IOException {
        Files.writeString(index, Files.readString(index).stripTrailing());

        assertEquals(
                "Het register is veranderd of beschadigd. Regel 4: deze regel is niet af. Vertrouw het niet, en vraag de"
                        + " uitgever om een kopie.",
                assertThrows(GebrokenRegister.class, this::lees).getMessage());
    }

    @Test
    void een_herschreven_register_klopt_van_binnen_maar_niet_voor_wie_de_kop_bewaarde() throws IOException {
        String kop = lees().kop();
        List<String> regels = Files.readAllLines(index);
        Files.delete(map.resolve("RB-003.jws"));

        Files.write(index, regels.subList(0, 3));

        lees();
        var gebroken = assertThrows(GebrokenRegister.class, () -> register.lees(Optional.of(kop)));
        assertTrue(gebroken.getMessage().contains("De kop die u eerder zag, komt er niet meer in voor."));
    }

    @Test
    void wie_een_oude_kop_bewaarde_herkent_een_gegroeid_register() throws IOException {
        String kop = lees().kop();

        geefUit("RB-004");

        assertEquals(4, register.lees(Optional.of(kop)).uitgiften().size());
    }

    @Test
    void een_certificaat_dat_weg_is_veranderd_of_erbij_gezet_wordt_gezien() throws IOException {
        Path certificaat = map.resolve("RB-002.jws");
        String tekst = Files.readString(certificaat);

        Files.writeString(certificaat, tekst + "A");
        assertGebroken("RB-002.jws: Dit bestand is niet meer wat er is uitgegeven.");
        Files.delete(certificaat);
        assertGebroken("RB-002.jws: Dit certificaat staat in de index, maar het bestand is er niet.");
        Files.writeString(certificaat, tekst);
        Files.writeString(map.resolve("RB-666.jws"), tekst);
        assertGebroken("RB-666.jws: Dit bestand staat niet in de index");
    }

    @Test
    void een_index_die_weg_is_begint_niet_opnieuw() throws IOException {
        Files.delete(index);

        assertThrows(IllegalArgumentException.class, this::lees);
        assertThrows(GebrokenRegister.class, () -> geefUit("RB-001"));
    }

    @Test
    void wie_tegelijk_schrijft_moet_wachten_en_niets_gaat_verloren() throws Exception {
        var draden = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> pogingen = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(i -> () -> lukt(() -> geefUit("RB-1%02d".formatted(i))))
                .toList();

        long gelukt = 0;
        for (var poging : draden.invokeAll(pogingen)) {
            gelukt += poging.get() ? 1 : 0;
        }
        draden.shutdown();

        assertEquals(3 + gelukt, lees().uitgiften().size());
    }

    @Test
    void een_schrijver_die_is_gestopt_houdt_het_register_dicht_en_zegt_wat_te_doen() throws IOException {
        Files.createFile(map.resolve("index.ndjson.nieuw"));

        assertGeweigerd("Er wordt al in dit register geschreven.", () -> geefUit("RB-004"));
        assertEquals(3, lees().uitgiften().size());
    }

    @Test
    void wie_leest_terwijl_een_ander_schrijft_ziet_een_heel_register() throws IOException {
        Files.createFile(map.resolve("index.ndjson.nieuw"));
        Files.writeString(map.resolve("RB-004.jws"), "staat zo in de index");

        assertEquals(3, lees().uitgiften().size());
    }

    @Test
    void wie_steeds_leest_ziet_elk_certificaat_komen_en_nooit_een_gebroken_register() throws Exception {
        var lezer = Executors.newSingleThreadExecutor();
        var gelezen = lezer.submit(() -> {
            while (lees().uitgiften().size() < 43) {
                Thread.onSpinWait();
            }
            return true;
        });
        for (int i = 0; i < 40; i++) {
            geefUit("RB-1%02d".formatted(i));
        }

        assertTrue(gelezen.get(60, TimeUnit.SECONDS));
        lezer.shutdown();
    }

    @Test
    void de_sleutel_bij_een_duimafdruk_is_die_sleutel_en_geen_andere() throws IOException {
        assertEquals(DUIMAFDRUK, register.sleutel(DUIMAFDRUK).duimafdruk());

        Files.writeString(
                map.resolve("sleutels").resolve(DUIMAFDRUK + ".jwk"),
                Ondertekenaar.nieuw().publiek().jwk());
        assertGeweigerd("staat een andere sleutel dan de naam zegt", () -> register.sleutel(DUIMAFDRUK));
        assertGeweigerd("staat niet in het register", () -> register.sleutel("x".repeat(43)));
        assertGeweigerd("Een duimafdruk heeft 43", () -> register.sleutel("../../sleutel"));
    }

    private Registerketen lees() throws IOException {
        return register.lees(Optional.empty());
    }

    private void geefUit(String nummer) throws IOException {
        var certificaat = Proefcertificaat.met(nummer, "Proef");
        register.geefUit(certificaat, UITGEVER.teken(certificaat), UITGEVER.publiek(), DAG);
    }

    private static boolean lukt(Executable poging) throws Exception {
        try {
            poging.execute();
            return true;
        } catch (IllegalArgumentException bezet) {
            return false;
        } catch (Throwable fout) {
            throw new AssertionError(fout);
        }
    }

    private static String[] zonder(List<String> regels, int plek, String wat, String door) {
        List<String> veranderd = new ArrayList<>(regels);
        veranderd.set(plek, regels.get(plek).replaceFirst(wat, door));
        return veranderd.toArray(String[]::new);
    }

    private void assertGebroken(String uitleg, String... regels) throws IOException {
        if (regels.length > 0) {
            Files.write(index, Arrays.asList(regels));
        }
        var gebroken = assertThrows(GebrokenRegister.class, this::lees);
        assertTrue(gebroken.getMessage().contains(uitleg), gebroken.getMessage());
    }

    private static void assertGeweigerd(String uitleg, Executable stap) {
        var geweigerd = assertThrows(IllegalArgumentException.class, stap);
        assertTrue(geweigerd.getMessage().contains(uitleg), geweigerd.getMessage());
    }
}
