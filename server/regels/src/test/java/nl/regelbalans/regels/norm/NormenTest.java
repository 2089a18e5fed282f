package nl.regelbalans.regels.norm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.waarde.Peildatum;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NormenTest {

    private static final Path BESTANDEN = Path.of("src/main/resources");
    private final Catalogus catalogus = Catalogus.laad(getClass().getClassLoader());

    @TestFactory
    Stream<DynamicTest> everyNormSaysWhatItIsAndWhereItComesFrom() {
        return catalogus.normen().stream()
                .map(norm -> DynamicTest.dynamicTest(
                        norm.naam(),
                        () -> assertAll(
                                () -> assertFalse(norm.omschrijving().isBlank()),
                                () -> assertTrue(norm.eenheid().matches("(euro|procent) per .+"), norm.eenheid()),
                                () -> assertFalse(norm.bron().isBlank()),
                                () -> assertFalse(norm.waarden().isEmpty()))));
    }

    @TestFactory
    Stream<DynamicTest> everyNormFileIsShortAndDeclaredByAnEntry() throws IOException {
        var namen = catalogus.normen().stream().map(Norm::naam).toList();
        return bestanden().stream()
                .map(bestand -> DynamicTest.dynamicTest(bestand.getFileName().toString(), () -> {
                    assertTrue(Files.readAllLines(bestand).size() <= 15);
                    assertTrue(namen.contains(bestand.getFileName().toString().replace(".norm", "")));
                }));
    }

    @Test
    void aNormHoldsUntilTheDayBeforeItsNextValue() {
        var maximum = catalogus.norm("vrijlating-n-maximum");
        assertEquals("€ 278,00", waarde(maximum, Peildatum.op(2025, 12, 31)));
        assertEquals("€ 285,00", waarde(maximum, Peildatum.op(2026, 1, 1)));
    }

    @Test
    void anAbolishedOrUnknownNormHasNoValue() {
        assertTrue(catalogus
                .norm("vrijlating-n-maximum")
                .op(Peildatum.op(2027, 1, 1))
                .isEmpty());
        assertTrue(catalogus.norm("giftengrens").op(Peildatum.op(2027, 1, 1)).isEmpty());
        assertTrue(catalogus.norm("giftengrens").op(Peildatum.op(2025, 12, 31)).isEmpty());
    }

    private static String waarde(Norm<?> norm, Peildatum peildatum) {
        return norm.op(peildatum).orElseThrow().waarde().toString();
    }

    private static List<Path> bestanden() throws IOException {
        try (var alles = Files.walk(BESTANDEN)) {
            return alles.filter(bestand -> bestand.toString().endsWith(".norm")).toList();
        }
    }
}
