package nl.regelbalans.dienst.paginas.reken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GetaltekstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 | 1234.56",
                "1234,56 | 1234.56",
                "1.234 | 1234",
                "12.345.678,90 | 12345678.90",
                "€ 600 | 600",
                "12,5 % | 12.5",
                "1234.56 | 1234.56",
                "0,001 | 0.001"
            })
    void anAmountReadsAsItIsWritten_toTheLastDigit(String tekst, BigDecimal getal) {
        assertEquals(Optional.of(getal), Getaltekst.lees(tekst));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "twaalf", "1.23,45", "12.34.567", "1,2,3", "1e9", "-5", "1.2345", "+1", "1234567890123456"})
    void whatHasNoSingleMeaning_isNoNumber(String tekst) {
        assertEquals(Optional.empty(), Getaltekst.lees(tekst));
    }
}
