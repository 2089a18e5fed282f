package nl.regelbalans.regels.maandberekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersoonTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    /** Artikel 78ff, of which the text is not known, is about a vrijlating that runs when the old law ends on 31 December 2026. */
    @ParameterizedTest
    @CsvSource({
        "n, 0, true",
        "n, 4, true",
        "n, 5, false",
        "y, 6, true",
        "aa, 6, true",
        // These carry the day on which they began, from which their end follows.
        "r, 6, false",
        "z, 6, false",
        "'', 0, false"
    })
    void aVrijlatingThatRunsWhenTheOldLawEnds_isKnownInJanuary(String onderdeel, int maandenN, boolean looptDoor) {
        var januari = persoon(maandenN, false).na(new GebruikteVrijlating(DECEMBER, onderdeel, false));

        assertEquals(looptDoor, januari.lopendeVrijlatingOudRecht());
    }

    @Test
    void inAnEarlierMonth_nothingRunsOnYet() {
        var december = persoon(0, false).na(new GebruikteVrijlating(DECEMBER.minusMonths(1), "n", false));

        assertFalse(december.lopendeVrijlatingOudRecht());
    }

    @Test
    void whatTheQuestionSaid_stays() {
        assertTrue(persoon(0, true)
                .na(new GebruikteVrijlating(DECEMBER, "", false))
                .lopendeVrijlatingOudRecht());
    }

    private static Persoon persoon(int maandenN, boolean lopend) {
        return new Persoon(
                34,
                false,
                false,
                false,
                false,
                maandenN,
                Optional.empty(),
                Optional.empty(),
                lopend,
                Optional.empty(),
                Optional.empty());
    }
}
