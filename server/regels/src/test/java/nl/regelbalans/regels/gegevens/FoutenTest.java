package nl.regelbalans.regels.gegevens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoutenTest {

    @Test
    void aHundredFaultsAreToldAtOnce_andNoMore() {
        var fouten = new Fouten();
        IntStream.range(0, 50_000)
                .forEach(nummer -> fouten.meld("k" + nummer, Foutcode.ONBEKEND_VELD, "Laat dit weg."));

        var geweigerd = assertThrows(OngeldigeVraag.class, fouten::weigerAlsErFoutenZijn);
        assertEquals(100, geweigerd.fouten().size());
        assertEquals("k0", geweigerd.fouten().get(0).pad());
    }
}
