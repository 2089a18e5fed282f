package nl.regelbalans.regels.waarde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GeldigheidTest {

    private static final Geldigheid JAAR_2026 = Geldigheid.vanaf(2026, 1, 1).totEnMet(2026, 12, 31);

    @Test
    void bothEndsBelongToIt() {
        assertTrue(JAAR_2026.bevat(LocalDate.of(2026, 1, 1)));
        assertTrue(JAAR_2026.bevat(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void theDaysAroundItDoNot() {
        assertFalse(JAAR_2026.bevat(LocalDate.of(2025, 12, 31)));
        assertFalse(JAAR_2026.bevat(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void withoutEndsEveryDayBelongsToIt() {
        assertTrue(Geldigheid.ALTIJD.bevat(LocalDate.MIN));
        assertTrue(Geldigheid.ALTIJD.bevat(LocalDate.MAX));
    }

    @Test
    void readsAsPartOfASentence() {
        assertEquals("vanaf 1 januari 2026 tot en met 31 december 2026", JAAR_2026.toString());
        assertEquals("vanaf 1 januari 2027", Geldigheid.vanaf(2027, 1, 1).toString());
    }
}
