package nl.regelbalans.dienst.paginas.certificaat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.conformance.certificaat.Ondertekenaar;
import nl.regelbalans.conformance.certificaat.Uitgeversleutel;
import nl.regelbalans.dienst.invoer.Formulier;
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
    void aRegisterThatIsNotThere_isTheOperatorsFault_andItsPlaceIsNotTold() {
        var uitgever = new Uitgever(
                Optional.of(SLEUTEL.duimafdruk()),
                bestand,
                Optional.of(map.resolve("weg").toString()));
        var fout = assertThrows(IllegalStateException.class, uitgever::register);
        assertFalse(fout.getMessage().contains(map.toString()), fout.getMessage());
    }

    @Test
    void aRegisterThatWasChanged_isToldToTheVisitor() throws IOException {
        Files.writeString(map.resolve("index.ndjson"), "onzin\n");
        var pagina = new CertificaatResource(
                new Uitgever(Optional.of(SLEUTEL.duimafdruk()), bestand, Optional.of(map.toString())));
        var blad = (Certificaatblad) pagina.kijkNa(new Formulier(Map.of("certificaat", "a.b.c")));
        assertTrue(blad.uitslagen().get(0).uitleg().contains("Het register is veranderd of beschadigd. Regel 1"));
    }

    @Test
    void withoutSettings_nobodyIsTrusted() {
        assertEquals("", new Uitgever(Optional.empty(), Optional.empty(), Optional.empty()).duimafdruk());
    }
}
