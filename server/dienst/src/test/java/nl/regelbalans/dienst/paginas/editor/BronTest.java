package nl.regelbalans.dienst.paginas.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.waarden.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BronTest {
    private static final Path FEATURES = Path.of("../../features");
    private static final String GIFTEN = "05-giften/giften.feature";

    @TempDir
    private Path map;

    private Bron bron;
    private String giften;

    @BeforeEach
    void aFolderWithOneEntry() throws IOException {
        for (var naam : List.of("algemeen", "05-giften")) {
            Files.createDirectory(map.resolve(naam));
            try (var bestanden = Files.list(FEATURES.resolve(naam))) {
                for (var bestand : bestanden.toList()) {
                    Files.copy(bestand, map.resolve(naam).resolve(bestand.getFileName()));
                }
            }
        }
        bron = new Bron(Optional.of(map.toString()));
        giften = Files.readString(map.resolve(GIFTEN));
    }

    @Test
    void whatIsSaved_isThereAndIsReadFromThenOn() throws IOException {
        var anders = giften.replace("Eén cent meer", "Een cent meer");
        assertEquals(Optional.empty(), bron.bewaar(voorstel("giften.feature", anders, Sha256.van(giften))));
        assertEquals(anders, Files.readString(map.resolve(GIFTEN)));
        assertEquals(anders, bron.features().bestand(GIFTEN).orElseThrow().tekst());
        try (var bestanden = Files.list(map.resolve("05-giften"))) {
            assertFalse(bestanden.anyMatch(bestand -> bestand.toString().endsWith(".nieuw")));
        }
    }

    @Test
    void whatSomebodyElseChangedMeanwhile_staysAsItIs() throws IOException {
        var intussen = giften.replace("Eén cent meer", "Net iets meer");
        Files.writeString(map.resolve(GIFTEN), intussen);
        var bezwaar = bron.bewaar(voorstel("giften.feature", giften, Sha256.van(giften)));
        assertTrue(bezwaar.orElseThrow().startsWith("Niet bewaard"), bezwaar::toString);
        assertEquals(intussen, Files.readString(map.resolve(GIFTEN)));
    }

    @Test
    void aNewFile_neverTakesThePlaceOfAnother_andItsNumberGoesIntoTheRegister() throws IOException {
        var begin = giften.indexOf("    @PWB-05-001");
        var nieuw = giften.substring(0, begin)
                + giften.substring(begin, giften.indexOf("    @PWB-05-002")).replace("05-001", "05-990");
        assertTrue(bron.bewaar(voorstel("giften.feature", nieuw, "")).isPresent());
        assertEquals(giften, Files.readString(map.resolve(GIFTEN)));
        assertEquals(Optional.empty(), bron.bewaar(voorstel("nieuw.feature", nieuw, "")));
        assertEquals(nieuw, Files.readString(map.resolve("05-giften/nieuw.feature")));
        assertTrue(Files.readString(map.resolve("05-giften/register.csv")).endsWith("\nPWB-05-990;actief;de wet;\n"));
    }

    @Test
    void aFolderThatPointsElsewhere_isNotWrittenIn(@TempDir Path elders) throws IOException {
        Files.move(map.resolve("05-giften"), elders.resolve("05-giften"));
        Files.createSymbolicLink(map.resolve("05-giften"), elders.resolve("05-giften"));
        var bezwaar = bron.bewaar(voorstel("giften.feature", giften + "\n", Sha256.van(giften)));
        assertTrue(bezwaar.orElseThrow().contains("wijst ergens anders heen"), bezwaar::toString);
        assertEquals(giften, Files.readString(elders.resolve(GIFTEN)));
    }

    private static Voorstel voorstel(String bestand, String tekst, String begin) {
        return new Voorstel("05-giften", bestand, tekst, begin, "de wet", "");
    }
}
