package nl.regelbalans.dienst.paginas.certificaat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.regelbalans.conformance.certificaat.Ondertekenaar;
import nl.regelbalans.conformance.certificaat.Uitgeversleutel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UitgeverTest {
    private static final Uitgeversleutel SLEUTEL = Ondertekenaar.nieuw().publiek();

    @TempDir
    private Path map;

    private Optional<String> bestand;

    @BeforeEach
    void aKeyOfTheOperator() throws IOException {
        bestand = Optional.of(
                Files.writeString(map.resolve("uitgever.jwk"), SLEUTEL.jwk()).toString());
    }

    @Test
    void theKeyAndItsThumbprint_belongTogether() {
        var uitgever = new Uitgever(Optional.of(SLEUTEL.duimafdruk()), bestand, Optional.empty());
        assertEquals(SLEUTEL.duimafdruk(), uitgever.duimafdruk());
        assertTrue(uitgever.sleutel().isPresent());
    }

    @Test
    void aKeyThatIsNotTheOneOfTheThumbprint_stopsThePage() {
        assertThrows(IllegalStateException.class, () -> new Uitgever(Optional.of("anders"), bestand, Optional.empty()));
        assertThrows(IllegalStateException.class, () -> new Uitgever(Optional.empty(), bestand, Optional.empty()));
    }

    @Test
    void withoutSettings_nobodyIsTrusted() {
        assertEquals("", new Uitgever(Optional.empty(), Optional.empty(), Optional.empty()).duimafdruk());
    }
}
