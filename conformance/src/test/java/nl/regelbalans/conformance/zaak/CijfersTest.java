package nl.regelbalans.conformance.zaak;

import static nl.regelbalans.conformance.Proefproduct.json;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CijfersTest {

    private static final JsonObject VRAAG = json("{'situatie':{'inkomsten':600.00,'giften':[{'waarde':75}]}}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'uitStap':150",
                "'uitInvoer':25.00",
                "'som':175",
                "'verschil':125",
                "'feit':600",
                "'feitUitLijst':75",
                "'norm':285",
                "'nul':0.00",
                "'woord':'werk'",
                "'ja':true",
                "'lijst':[{'deel':1}]",
                "'diep':{'uitStap':150}"
            })
    void deze_uitkomst_is_te_volgen(String uitkomst) {
        assertDoesNotThrow(() -> cijfers(uitkomst).controleer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'los':151", "'feitPlusStap':750", "'diep':{'los':0.01}", "'reus':1e999999999", "'min':-151"})
    void deze_uitkomst_is_niet_te_volgen(String uitkomst) {
        var afwijking = assertThrows(Afwijking.class, () -> cijfers(uitkomst).controleer());

        assertTrue(afwijking.verwacht().startsWith("een motivering waarin te volgen is waar uitkomst."));
    }

    private static Cijfers cijfers(String uitkomst) {
        return new Cijfers(
                VRAAG,
                json("{'uitkomst':{" + uitkomst + "},'normen':[{'waarde':285}],"
                        + "'motivering':[{'invoer':{'percentage':25},'uitkomst':{'vrij':150.00}}]}"));
    }
}
