package nl.regelbalans.conformance.waarden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WaardeTest {

    @Test
    void getallen_zijn_gelijk_naar_hun_waarde() {
        assertTrue(Waarde.vast(getal("300.00")).is(getal("300")));
        assertFalse(Waarde.vast(getal("1200")).is(getal("1200.000000001")));
        assertFalse(Waarde.vast(getal("300")).is(Json.createValue("300")));
    }

    @Test
    void lijsten_en_objecten_zijn_gelijk_naar_hun_waarden() {
        JsonValue een = Pad.lees("a[0].b").orElseThrow().zet(JsonValue.EMPTY_JSON_OBJECT, getal("1.0"));
        JsonValue ander = Pad.lees("a[0].b").orElseThrow().zet(JsonValue.EMPTY_JSON_OBJECT, getal("1.00"));

        assertTrue(Waarde.vast(een).is(ander));
        assertFalse(Waarde.vast(een).is(JsonValue.EMPTY_JSON_OBJECT));
        assertFalse(Waarde.vast(een).is(Pad.lees("a[0].b").orElseThrow().zet(JsonValue.EMPTY_JSON_OBJECT, getal("2"))));
    }

    @Test
    void een_waarde_toont_wat_anders_is_op_haar_eigen_manier() {
        Waarde bedrag = Waardesoort.BEDRAG.lees("€ 1.200");

        assertEquals("€ 1.200,000000001", bedrag.toon(getal("1200.000000001")));
        assertEquals("veel", bedrag.toon(Json.createValue("veel")));
        assertEquals("null", bedrag.toon(JsonValue.NULL));
        assertEquals("€ 1E+999999999", bedrag.toon(getal("1E+999999999")));
        assertEquals("morgen", Waardesoort.DATUM.lees("1 mei 2026").toon(Json.createValue("morgen")));
        assertEquals("ja", Waarde.vast(JsonValue.FALSE).toon(JsonValue.TRUE));
    }

    private static JsonValue getal(String tekst) {
        return Json.createValue(new BigDecimal(tekst));
    }
}
