package nl.regelbalans.conformance.toets;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TempoTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65})
    void zoveel_vragen_tegelijk_kan_niet(int gelijktijdig) {
        assertThrows(IllegalArgumentException.class, () -> new Tempo(gelijktijdig, Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64})
    void zoveel_vragen_tegelijk_kan(int gelijktijdig) {
        assertDoesNotThrow(() -> new Tempo(gelijktijdig, Duration.ofSeconds(1)));
    }

    @Test
    void niet_wachten_kan_niet() {
        assertThrows(IllegalArgumentException.class, () -> new Tempo(1, Duration.ZERO));
    }
}
