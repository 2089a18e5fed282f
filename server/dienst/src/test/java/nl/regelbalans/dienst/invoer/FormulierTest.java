package nl.regelbalans.dienst.invoer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormulierTest {
    private final Formulier formulier =
            new Formulier(Map.of("a[0].x", "1", "a[2].x", " ", "a[2].y", "2", "ab[7]", "3", "leeg", " "));

    @Test
    void rowsAreNumberedAsInTheForm_gapsIncluded() {
        assertEquals(List.of(0, 2), formulier.regels("a"));
    }

    @Test
    void aNewRow_comesAfterTheLast() {
        assertEquals(List.of(0, 2, 3), formulier.metRegel("a").regels("a"));
        assertEquals(List.of(0), formulier.metRegel("nieuw").regels("nieuw"));
    }

    @Test
    void aRowThatIsTakenAway_takesItsFieldsAlong_andNoOthers() {
        var rest = formulier.zonder("a[2]");
        assertEquals(List.of(0), rest.regels("a"));
        assertEquals("3", rest.waarde("ab[7]"));
    }

    @Test
    void onlySpaces_isNothing() {
        assertFalse(formulier.isIngevuld("leeg"));
        assertFalse(formulier.isIngevuld("a[2].x"));
        assertTrue(formulier.isIngevuld("a[2]"));
    }
}
