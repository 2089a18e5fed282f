package nl.regelbalans.regels.waarde;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 6, 2026-06-30",
        "2026-03-01, 1, 2026-03-31",
        "2026-01-15, 12, 2027-01-14",
        "2026-08-31, 6, 2027-02-28",
        "2026-08-31, 1, 2026-09-30",
        "2028-02-29, 12, 2029-02-28",
        "2028-02-29, 48, 2032-02-28"
    })
    void aTermOfMonths_isFullOnItsLastDay(LocalDate eersteDag, int maanden, LocalDate laatsteDag) {
        assertEquals(laatsteDag, Datums.laatsteDag(eersteDag, maanden));
    }
}
