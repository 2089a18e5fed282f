package nl.regelbalans.conformance.features;

import static nl.regelbalans.conformance.Proef.schrijf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.regelbalans.conformance.Proef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoomhashTest {

    /** From {@code find . -mindepth 2 -type f | LC_ALL=C sort | xargs sha256sum | sha256sum}, run in a shell on the same two files. */
    private static final String UIT_DE_SHELL = "26fcbba13cef306e1109d013dadb2612ea20ccef8cd4962bb10237b9a6551a74";

    @TempDir
    private Path map;

    @BeforeEach
    void twee_bestanden() {
        schrijf(map, "algemeen/woorden.yaml", "ja\n");
        schrijf(map, "05-giften/lees.md", "één\n");
    }

    @Test
    void iedereen_kan_de_hash_nadoen() {
        assertEquals(UIT_DE_SHELL, Boomhash.van(map));
        assertEquals(UIT_DE_SHELL, Features.lees(map).sha256());
    }

    @Test
    void wat_ernaast_staat_verborgen_is_of_gebouwd_telt_niet() {
        schrijf(map, "pom.xml", "x");
        schrijf(map, "05-giften/.verborgen", "x");
        schrijf(map, "05-giften/.git/config", "x");
        schrijf(map, "target/classes/a", "x");

        assertEquals(UIT_DE_SHELL, Boomhash.van(map));
    }

    @Test
    void een_byte_een_naam_of_een_bestand_meer_geeft_een_andere_hash() throws IOException {
        schrijf(map, "05-giften/lees.md", "een\n");
        assertNotEquals(UIT_DE_SHELL, Boomhash.van(map));

        schrijf(map, "05-giften/lees.md", "één\n");
        schrijf(map, "05-giften/diep/leeg", "");
        assertNotEquals(UIT_DE_SHELL, Boomhash.van(map));

        Files.delete(map.resolve("05-giften/diep/leeg"));
        Files.move(map.resolve("05-giften/lees.md"), map.resolve("05-giften/Lees.md"));
        assertNotEquals(UIT_DE_SHELL, Boomhash.van(map));
    }

    @Test
    void een_byte_waar_dan_ook_geeft_een_andere_hash_ook_als_het_bestand_onleesbaar_wordt() throws IOException {
        String voor = Boomhash.van(Proef.map());
        try (Stream<Path> bestanden = Files.walk(Proef.map())) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
                byte[] inhoud = Files.readAllBytes(bestand);
                for (int plek = 0; plek < inhoud.length; plek += 97) {
                    assertNotEquals(voor, Boomhash.van(kopie(bestand, inhoud, plek)), bestand + " byte " + plek);
                }
            }
        }
    }

    private Path kopie(Path anders, byte[] inhoud, int plek) throws IOException {
        Path kopie = Files.createTempDirectory(map, "kopie");
        try (Stream<Path> bestanden = Files.walk(Proef.map())) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
                Path doel = kopie.resolve(Proef.map().relativize(bestand));
                Files.createDirectories(doel.getParent());
                Files.copy(bestand, doel);
            }
        }
        byte[] veranderd = inhoud.clone();
        veranderd[plek] ^= (byte) 0x80;
        Files.write(kopie.resolve(Proef.map().relativize(anders)), veranderd);
        return kopie;
    }
}
