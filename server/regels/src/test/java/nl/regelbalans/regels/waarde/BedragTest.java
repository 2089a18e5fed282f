package nl.regelbalans.regels.waarde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedragTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|€ 0,00",
                "5|€ 0,05",
                "120000|€ 1.200,00",
                "123456789|€ 1.234.567,89",
                "-5|-€ 0,05",
                "-120050|-€ 1.200,50"
            })
    void readsAsInTheNetherlands(long centen, String geschreven) {
        assertEquals(geschreven, new Bedrag(centen).toString());
    }

    @Test
    void refusesPartsOfACent() {
        assertThrows(ArithmeticException.class, () -> Bedrag.van(new BigDecimal("1.001")));
    }

    @Test
    void refusesToOverflow() {
        assertThrows(ArithmeticException.class, () -> new Bedrag(Long.MAX_VALUE).plus(new Bedrag(1)));
    }

    @Test
    void theFreePartAndThePartAboveMakeTheWhole() {
        var bedrag = Bedrag.euro(1500);
        var grens = Bedrag.euro(1200);
        assertEquals(bedrag, bedrag.tenHoogste(grens).plus(bedrag.boven(grens)));
    }

    @Test
    void nothingIsAboveALimitThatIsJustReached() {
        assertEquals(Bedrag.NUL, Bedrag.euro(1200).boven(Bedrag.euro(1200)));
    }
}
