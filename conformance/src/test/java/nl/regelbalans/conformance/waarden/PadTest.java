package nl.regelbalans.conformance.waarden;

import static nl.regelbalans.conformance.Proefproduct.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PadTest {

    private static final JsonObject MAANDEN = json("{'uitkomst':{'maanden':[{'bedrag':1},{'bedrag':2}],'leeg':{}}}");

    @Test
    void vindt_een_veld_in_een_lijst() {
        assertEquals(
                "2", pad("uitkomst.maanden[1].bedrag").in(MAANDEN).orElseThrow().toString());
        assertEquals(Optional.empty(), pad("uitkomst.maanden[2].bedrag").in(MAANDEN));
        assertEquals(Optional.empty(), pad("uitkomst.maanden.bedrag").in(MAANDEN));
        assertEquals(Optional.empty(), pad("uitkomst[0]").in(MAANDEN));
    }

    @Test
    void maakt_wat_onderweg_ontbreekt() {
        JsonObject vraag = pad("situatie.kinderen[0].leeftijd").zet(JsonValue.EMPTY_JSON_OBJECT, JsonValue.TRUE);
        vraag = pad("situatie.kinderen[0].thuis").zet(vraag, JsonValue.FALSE);

        assertEquals(json("{'situatie':{'kinderen':[{'leeftijd':true,'thuis':false}]}}"), vraag);
    }

    @Test
    void voegt_achteraan_toe() {
        assertEquals(
                "uitkomst.maanden[2]", pad("uitkomst.maanden").volgende(MAANDEN).toString());
        assertEquals("nieuw[0]", pad("nieuw").volgende(MAANDEN).toString());
    }

    @Test
    void slaat_geen_plaats_over() {
        assertThrows(FoutInSuite.class, () -> pad("lijst[1]").zet(JsonValue.EMPTY_JSON_OBJECT, JsonValue.TRUE));
    }

    @Test
    void noemt_alle_bladeren() {
        assertEquals(
                List.of("uitkomst.maanden[0].bedrag", "uitkomst.maanden[1].bedrag", "uitkomst.leeg"),
                pad("uitkomst").bladeren(MAANDEN).map(Pad::toString).toList());
    }

    @Test
    void een_veld_valt_onder_wat_eromheen_zit() {
        assertTrue(pad("uitkomst.maanden[0].bedrag").valtOnder(pad("uitkomst.maanden")));
        assertFalse(pad("uitkomst.maanden").valtOnder(pad("uitkomst.maanden[0]")));
        assertFalse(pad("uitkomst.maandenlang").valtOnder(pad("uitkomst.maanden")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a b", "a[", "a[x]", "[0]", "a..b", "a[99999]"})
    void onzin_is_geen_pad(String tekst) {
        assertEquals(Optional.empty(), Pad.lees(tekst));
    }

    private static Pad pad(String tekst) {
        return Pad.lees(tekst).orElseThrow();
    }
}
