package nl.regelbalans.conformance.features;

import static nl.regelbalans.conformance.Proef.schrijf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void iedereen_kan_de_hash_nadoen() throws IOException {
        assertEquals(UIT_DE_SHELL, Boomhash.van(map));
    }

    @Test
    void wat_ernaast_staat_verborgen_is_of_gebouwd_telt_niet() throws IOException {
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
}
