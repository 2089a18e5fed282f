package nl.regelbalans.regels.wet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VindplaatsenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Participatiewet 34a | artikel 34a, Participatiewet",
                "Participatiewet 31 lid 2 onderdeel m | artikel 31, tweede lid, onderdeel m, Participatiewet",
                "Wet op het kindgebonden budget 2 lid 6 | artikel 2, zesde lid, Wet op het kindgebonden budget"
            })
    void readsTheShortNotationOfTheNormFiles(String kort, String voluit) {
        assertEquals(voluit, Vindplaatsen.lees(kort).aanduiding());
    }

    @Test
    void refusesAnActThatItDoesNotKnow() {
        assertThrows(IllegalArgumentException.class, () -> Vindplaatsen.lees("Wet op de kinderbijslag 7"));
    }
}
