package nl.regelbalans.regels.bewijs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GezaktTest {

    private static final Gezakt TIEN =
            Gezakt.van(IntStream.rangeClosed(1, 10).mapToObj(nummer -> "PWB-06a-%03d".formatted(nummer)));

    @ParameterizedTest
    @ValueSource(strings = {"alle", "alle behalve 7", "alle behalve 1 4-6", "3", "1-3 5", "2-4 9-10"})
    void whatIsWrittenIsRead(String tekst) {
        assertEquals(tekst, Gezakt.lees(tekst, TIEN).toon(TIEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2 4"})
    void aGapInTheNumbersIsNoReach(String tekst) {
        assertEquals(
                tekst,
                Gezakt.van(Stream.of("PWB-05-001", "PWB-05-002", "PWB-05-004")).toon(TIEN));
    }
}
