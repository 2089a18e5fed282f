package nl.regelbalans.regels.bijstandsnorm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.regelbalans.regels.waarde.Bedrag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KostendelersnormTest {

    /** The table that the gemeente Velsen published for 1 July 2024, with a norm for gehuwden of € 1.869,21. */
    @ParameterizedTest
    @CsvSource({"2, 934.61", "3, 809.99", "4, 747.68", "5, 710.30", "6, 685.38"})
    void reproducesThePublishedTableOfVelsen(int personen, String gepubliceerd) {
        assertEquals(Bedrag.van(gepubliceerd), Kostendelersnorm.van(Bedrag.van("1869.21"), personen));
    }
}
