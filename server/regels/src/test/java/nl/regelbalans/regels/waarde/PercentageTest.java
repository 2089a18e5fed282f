package nl.regelbalans.regels.waarde;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

    /** 15 % of 333,33 is 49,9995; of 333,30 is 49,995; of 333,29 is 49,9935. */
    @ParameterizedTest
    @CsvSource({"15, 333.33, 50.00", "15, 333.30, 50.00", "15, 333.29, 49.99", "12.5, 0.04, 0.01", "12.5, 0.03, 0.00"})
    void halfACentGoesUp(String procent, String bedrag, String verwacht) {
        assertEquals(Bedrag.van(verwacht), Percentage.van(procent).van(Bedrag.van(bedrag)));
    }

    @Test
    void readsAsInTheNetherlands() {
        assertEquals("12,5 %", Percentage.van("12.5").toString());
    }
}
