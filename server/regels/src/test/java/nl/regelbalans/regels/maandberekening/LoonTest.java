package nl.regelbalans.regels.maandberekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.verrekeneninkomsten.Betaling;
import nl.regelbalans.regels.waarde.Bedrag;
import org.junit.jupiter.api.Test;

class LoonTest {

    @Test
    void aMonthHasWhatIsAboutIt_andWhatComesInIt() {
        var loon = loon(Loonperiode.VIER_WEKEN, LocalDate.of(2025, 12, 29), LocalDate.of(2026, 2, 13));

        // 29-12 to 25-1 is paid on 13-2, 26-1 to 22-2 on 13-3, 23-2 to 22-3 on 10-4, 23-3 to 19-4 on 8-5
        assertEquals(List.of("2025-12-29", "2026-01-26", "2026-02-23"), beginnen(loon, YearMonth.of(2026, 2)));
        assertEquals(List.of("2026-01-26", "2026-02-23", "2026-03-23"), beginnen(loon, YearMonth.of(2026, 3)));
        assertEquals(List.of("2025-12-29"), beginnen(loon, YearMonth.of(2025, 12)));
        assertEquals(List.of(), beginnen(loon, YearMonth.of(2025, 11)));
    }

    @Test
    void aWageThatIsPaidBeforeItIsEarned_isThereOnce() {
        var loon = loon(Loonperiode.MAAND, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 25));

        assertEquals(List.of("2026-02-01"), beginnen(loon, YearMonth.of(2026, 1)));
        assertEquals(List.of("2026-02-01", "2026-03-01"), beginnen(loon, YearMonth.of(2026, 2)));
    }

    @Test
    void aFirstPaymentCenturiesLater_isNotLookedForWeekByWeek() {
        var loon = loon(Loonperiode.WEEK, LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int keer = 0; keer < 20_000; keer++) {
                assertEquals(5, loon.betalingen(YearMonth.of(2026, 1)).size());
            }
        });
    }

    private static Loon loon(Loonperiode periode, LocalDate eersteDag, LocalDate eersteBetaling) {
        return new Loon(periode, Bedrag.euro(500), eersteDag, eersteBetaling, Optional.empty());
    }

    private static List<String> beginnen(Loon loon, YearMonth maand) {
        return loon.betalingen(maand).stream()
                .map(Betaling::van)
                .map(LocalDate::toString)
                .toList();
    }
}
