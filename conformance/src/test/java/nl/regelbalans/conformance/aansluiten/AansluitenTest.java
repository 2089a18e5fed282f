package nl.regelbalans.conformance.aansluiten;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.opdracht.Conformiteit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's first hour: the code of the page does, run as the page says, what the page says. Only the port differs. */
class AansluitenTest {

    private static final String JAR = "java -jar conformance/target/regelbalans-conformance.jar";
    private static final String DEZELFDE_TOETS = "java -XX:TieredStopAtLevel=1 -cp '%s' %s"
            .formatted(System.getProperty("java.class.path"), Conformiteit.class.getName());

    private static final String PRODUCT = "docs/voorbeelden/giften.py";
    private static final int NIET_GETOETST = 2;

    private final Bladzijde bladzijde = Bladzijde.lees();

    @TempDir
    private Path map;

    @BeforeEach
    void neem_de_code_over() throws IOException {
        bladzijde.bestanden().forEach((naam, inhoud) -> Proef.schrijf(map, naam, inhoud));
        Proef.schrijf(map, PRODUCT, Files.readString(Bladzijde.WORTEL.resolve(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> elke_opdracht_doet_wat_de_bladzijde_zegt() {
        return bladzijde.opdrachten().stream()
                .map(opdracht -> DynamicTest.dynamicTest(opdracht.regels().strip(), () -> toets(opdracht)));
    }

    @Test
    void een_vraag_die_niet_deugt_legt_het_eerste_uur_niet_stil() throws IOException, InterruptedException {
        toets(new Bladzijde.Opdracht(
                "node eerste-uur.mjs & sleep 1\n" + JAR
                        + " toets --doel http://localhost:8080/api/v1 --id PWB-05-078 --id PWB-05-001\nkill $!\n",
                "05-giften: 1 geslaagd, 1 gezakt\n"));
    }

    @Test
    void geen_opdracht_op_de_bladzijde_blijft_ongetoetst() {
        assertEquals(bladzijde.aantalOpdrachten(), bladzijde.opdrachten().size());
    }

    @Test
    void de_bladzijde_kent_twee_talen_en_heel_05_giften() {
        String opdrachten = bladzijde.opdrachten().toString();

        assertTrue(bladzijde.bestanden().keySet().containsAll(List.of("hallo.py", "hallo.mjs", "eerste-uur.mjs")));
        assertTrue(opdrachten.contains(PRODUCT + "' --wetswijziging 05-giften"), opdrachten);
        assertTrue(opdrachten.contains("05-giften: 74 geslaagd"), opdrachten);
    }

    private void toets(Bladzijde.Opdracht opdracht) throws IOException, InterruptedException {
        for (String taal : List.of("node", "python3")) {
            assumeTrue(
                    !opdracht.regels().contains(taal) || is(taal),
                    "Overgeslagen: " + taal + " staat niet op deze computer.");
        }
        int poort = vrijePoort();
        var proces = new ProcessBuilder(
                        "sh",
                        "-c",
                        opdracht.regels().replace(JAR, DEZELFDE_TOETS).replace(":8080", ":" + poort))
                .directory(map.toFile())
                .redirectErrorStream(true);
        proces.environment().put("POORT", String.valueOf(poort));
        String uitvoer = lees(proces.start());

        assertTrue(
                zonderRegelnummers(uitvoer).contains(zonderRegelnummers(opdracht.uitvoer())),
                () -> "expected: " + opdracht.uitvoer() + "but was: " + uitvoer);
    }

    /** Where a scenario stands in its file changes with every scenario above it. */
    private static String zonderRegelnummers(String tekst) {
        return tekst.replaceAll("\\.feature:\\d+", ".feature");
    }

    private static boolean is(String taal) throws InterruptedException {
        try {
            return new ProcessBuilder(taal, "--version").start().waitFor() == 0;
        } catch (IOException nietHier) {
            return false;
        }
    }

    private static String lees(Process proces) throws IOException, InterruptedException {
        try (InputStream uitvoer = proces.getInputStream()) {
            String tekst = new String(uitvoer.readAllBytes(), UTF_8);
            assertTrue(proces.waitFor() < NIET_GETOETST, tekst);
            return tekst;
        }
    }

    private static int vrijePoort() throws IOException {
        try (var poort = new ServerSocket(0)) {
            return poort.getLocalPort();
        }
    }
}
