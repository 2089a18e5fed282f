package nl.regelbalans.conformance.doel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExecDoelTest {

    private static final Verzoek VRAAG = Verzoek.get("/conformiteit");

    /** Answers every request with its own id. */
    private static final String GOED = """
            while read -r vraag; do
              id=${vraag#*:}
              printf '{"id":%s,"status":200,"inhoud":{"zin":"één"}}\\n' "${id%%,*}"
            done
            """;

    @TempDir
    private Path map;

    private final List<String> meegelezen = Collections.synchronizedList(new ArrayList<>());

    @Test
    void een_programma_beantwoordt_vraag_na_vraag() {
        try (ExecDoel doel = programma("echo start >> starts\n" + GOED)) {
            for (int i = 0; i < 20; i++) {
                assertEquals(Antwoord.json(200, Proefproduct.json("{'zin':'één'}")), doel.stuur(VRAAG));
            }
        }
        assertEquals(1, starts(), "one program for all requests");
    }

    @Test
    void een_vraag_is_een_regel_met_dezelfde_inhoud_als_over_http() throws IOException {
        try (ExecDoel doel = programma("read -r vraag; printf '%s\\n' \"$vraag\" > vraag\n"
                + "echo '{\"id\":1,\"status\":404,\"inhoud\":{\"title\":\"x\"}}'")) {
            Antwoord antwoord = doel.stuur(Verzoek.post("/pad", Proefproduct.json("{'tekst':'regel\\nén `meer'}")));

            assertEquals(404, antwoord.status());
            assertEquals("application/problem+json", antwoord.mediatype());
            assertEquals(
                    "{\"id\":1,\"methode\":\"POST\",\"pad\":\"/pad\",\"inhoud\":{\"tekst\":\"regel\\nén `meer\"}}\n",
                    Files.readString(map.resolve("vraag")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void elke_fout_heeft_een_uitleg_en_de_volgende_vraag_krijgt_een_nieuw_programma(Programmafout fout) {
        String script = "if [ -e starts ]; then\n" + GOED + "\nfi\necho start > starts\n" + fout.script();
        try (ExecDoel doel = programma(script, fout.wachttijd())) {
            assertEquals(fout.melding(), zonderAntwoord(doel));
            assertEquals(200, doel.stuur(VRAAG).status());
        }
    }

    @Test
    void een_programma_dat_er_niet_is_of_niet_mag_start_niet() {
        Path tekst = Proef.schrijf(map, "adapter.txt", "geen programma");
        for (String naam : List.of(map.resolve("weg").toString(), tekst.toString())) {
            try (ExecDoel doel = doel(Opdrachtregel.aangehaald(naam))) {
                assertEquals(
                        "het programma '" + naam
                                + "' start niet: het bestaat niet, of u mag het niet uitvoeren. Controleer"
                                + " het pad, en geef het recht om uit te voeren (chmod +x)",
                        zonderAntwoord(doel));
            }
        }
    }

    @Test
    void een_regel_te_veel_valt_op_bij_de_volgende_vraag() {
        try (ExecDoel doel = programma(GOED.replace("done", "echo 'klaar met rekenen'\ndone"))) {
            assertEquals(200, doel.stuur(VRAAG).status());
            assertEquals(
                    Programmafout.GEEN_JSON.melding().replace("Hallo wereld", "klaar met rekenen"),
                    zonderAntwoord(doel));
        }
    }

    @Test
    void een_volle_stderr_houdt_niets_op_en_de_gebruiker_leest_mee() {
        try (ExecDoel doel = programma("head -c 1000000 /dev/zero | tr '\\0' x >&2; echo klaar >&2\n" + GOED)) {
            assertEquals(200, doel.stuur(VRAAG).status());
        }
        assertEquals("klaar", meegelezen.get(meegelezen.size() - 1).replaceFirst("^x+", ""));
    }

    @Test
    void een_programma_dat_niet_leest_houdt_niets_op() {
        var groot = Json.createObjectBuilder().add("x", "x".repeat(1_000_000)).build();
        try (ExecDoel doel = programma("sleep 60", Programmafout.ZWIJGT.wachttijd())) {
            String melding = assertThrows(GeenAntwoord.class, () -> doel.stuur(Verzoek.post("/x", groot)))
                    .getMessage();

            assertEquals(Programmafout.ZWIJGT.melding(), melding);
        }
    }

    @Test
    void aan_het_eind_stoppen_het_programma_en_zijn_kinderen() throws Exception {
        try (ExecDoel doel =
                programma("trap '' TERM; sleep 1000 & echo $! > kind; echo $$ > ouder\n" + GOED + "sleep 1000")) {
            doel.stuur(VRAAG);
        }
        for (String naam : List.of("kind", "ouder")) {
            long nummer = Long.parseLong(Files.readString(map.resolve(naam)).strip());
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                while (ProcessHandle.of(nummer).filter(ProcessHandle::isAlive).isPresent()) {
                    Thread.sleep(10);
                }
            });
        }
    }

    @Test
    void een_programma_dat_netjes_ophoudt_mag_dat_afmaken() {
        try (ExecDoel doel = programma(GOED + "echo bewaard > einde")) {
            doel.stuur(VRAAG);
        }
        assertTrue(Files.exists(map.resolve("einde")));
    }

    @Test
    void wie_tegelijk_vraagt_krijgt_zijn_eigen_antwoord() {
        String echo = "while read -r vraag; do id=${vraag#*:}; pad=${vraag##*/}; "
                + "printf '{\"id\":%s,\"status\":200,\"inhoud\":{\"pad\":\"%s\"}}\\n' \"${id%%,*}\" \"${pad%%\\\"*}\"; done";
        try (ExecDoel doel = programma(echo)) {
            IntStream.range(0, 100)
                    .parallel()
                    .forEach(i -> assertEquals(
                            String.valueOf(i),
                            doel.stuur(Verzoek.get("/" + i))
                                    .json()
                                    .orElseThrow()
                                    .getString("pad")));
        }
    }

    @Test
    void een_herhaalregel_geeft_in_een_shell_hetzelfde_antwoord() throws Exception {
        Path script = Proef.schrijf(map, "mijn adapter.sh", GOED);
        try (ExecDoel doel = doel("sh '" + script + "'")) {
            String regel = doel.herhaalregel(Verzoek.post("/x", Proefproduct.json("{'a':'b\\nc'}")))
                    .orElseThrow();

            assertEquals(
                    "printf '%s\\n' '{\"id\":1,\"methode\":\"POST\",\"pad\":\"/x\",\"inhoud\":{\"a\":\"b\\nc\"}}' | sh '"
                            + script + "'",
                    regel);
            Process shell = new ProcessBuilder("sh", "-c", regel).start();
            assertEquals(
                    "{\"id\":1,\"status\":200,\"inhoud\":{\"zin\":\"één\"}}\n",
                    new String(shell.getInputStream().readAllBytes(), UTF_8));
        }
    }

    @Test
    void zonder_vraag_start_er_niets() {
        programma("echo start > starts").close();

        assertFalse(Files.exists(map.resolve("starts")));
    }

    private ExecDoel programma(String script) {
        return programma(script, HttpDoel.GEWONE_WACHTTIJD);
    }

    private ExecDoel programma(String script, Duration wachttijd) {
        Path bestand = Proef.schrijf(map, "adapter.sh", "cd '" + map + "'\n" + script);
        return doel("sh " + Opdrachtregel.aangehaald(bestand.toString()), wachttijd);
    }

    private ExecDoel doel(String opdracht) {
        return doel(opdracht, HttpDoel.GEWONE_WACHTTIJD);
    }

    private ExecDoel doel(String opdracht, Duration wachttijd) {
        return new ExecDoel(opdracht, wachttijd, meegelezen::add);
    }

    private static String zonderAntwoord(ExecDoel doel) {
        return assertThrows(GeenAntwoord.class, () -> doel.stuur(VRAAG)).getMessage();
    }

    private long starts() {
        try (var regels = Files.lines(map.resolve("starts"))) {
            return regels.count();
        } catch (IOException geen) {
            return 0;
        }
    }
}
