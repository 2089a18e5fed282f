package nl.regelbalans.regels.catalogus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.regelbalans.regels.participatie.NieuwRecht;
import nl.regelbalans.regels.waarde.Peildatum;
import org.junit.jupiter.api.Test;

class InwerkingtredingTest {

    private static final LocalDate LATER = LocalDate.of(2028, 7, 1);

    private final Catalogus catalogus = Catalogus.laad(getClass().getClassLoader());

    @Test
    void theEarliestDayHoldsUntilSomebodyChooses() {
        assertEquals("oud-recht", geldend(catalogus, LocalDate.of(2026, 12, 31)));
        assertEquals("wet-2027", geldend(catalogus, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void geldendFollowsAnotherDay() {
        var anders = catalogus.met(inwerkingtreding -> inwerkingtreding.op(LATER));
        assertEquals("oud-recht", geldend(anders, LATER.minusDays(1)));
        assertEquals("wet-2027", geldend(anders, LATER));
    }

    @Test
    void noSourceNamesAnEarlierDay() {
        var fout = assertThrows(
                IllegalArgumentException.class, () -> NieuwRecht.INWERKINGTREDING.op(LocalDate.of(2026, 12, 31)));
        assertTrue(fout.getMessage().contains("1 januari 2027 of later"), fout.getMessage());
    }

    private static String geldend(Catalogus catalogus, LocalDate dag) {
        return catalogus
                .wetswijziging("10-maatschappelijke-participatie")
                .versies()
                .geldend(new Peildatum(dag))
                .naam();
    }
}
