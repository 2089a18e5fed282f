package nl.regelbalans.dienst.invoer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.dienst.fout.Fout;
import nl.regelbalans.dienst.fout.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {

    @Test
    void everyKindOfValue_hasItsOwnJavaType() {
        assertEquals(
                Map.of("a", List.of("x", true, false, Optional.empty(), new BigDecimal("1.50"), Map.of())),
                lees("{\"a\":[\"x\",true,false,null,1.50,{}]}"));
    }

    @Test
    void fields_keepTheirOrder() {
        assertEquals("[z, a, m]", lees("{\"z\":1,\"a\":2,\"m\":3}").keySet().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1.50,1.50",
        "1e3,1000",
        "-0,0",
        "12E-2,0.12",
        "999999999999999999999999999999,999999999999999999999999999999"
    })
    void aNumber_isExact(String geschreven, String gelezen) {
        assertEquals(new BigDecimal(gelezen), lees("{\"a\":" + geschreven + "}").get("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "1e31", "1111111111111111111111111111111"})
    void aNumberThatIsTooLarge_isRefused(String getal) {
        assertEquals(List.of("a: buiten-bereik"), fouten("{\"a\":" + getal + "}"));
    }

    @Test
    void aNumberOfAMillionDigits_isRefused() {
        assertEquals(List.of("a: buiten-bereik"), fouten("{\"a\":" + "9".repeat(1_000_000) + "}"));
    }

    @Test
    void everyFieldThatIsThereTwice_isNamed() {
        assertEquals(
                List.of("a.b: dubbel-veld", "c[1].d: dubbel-veld", "a: dubbel-veld"),
                fouten("{\"a\":{\"b\":1,\"b\":null},\"c\":[0,{\"d\":1,\"d\":1}],\"a\":0}"));
    }

    @Test
    void atMostAHundredFaults_areNamed() {
        assertEquals(100, fouten("{" + "\"a\":1,".repeat(1000) + "\"a\":1}").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "null", "true"})
    void anythingButAnObject_isRefused(String json) {
        assertEquals(List.of(": verkeerd-type"), fouten(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":tru}",
                "{}}",
                "{}[]",
                "{}1",
                "x",
                "\u0000",
                "{\"a\":\"\n\"}"
            })
    void whatIsNoJson_isRefused(String tekst) {
        assertEquals(List.of(": geen-json"), fouten(tekst));
    }

    @Test
    void whatIsNoUtf8_isRefused() {
        byte[] latijn = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(Weigering.class, () -> Json.lees(latijn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNesting_isRefused(String laag) {
        assertEquals(List.of(": geen-json"), fouten("{\"a\":" + laag.repeat(100_000)));
    }

    @Test
    void thirtyTwoLayers_areEnough() {
        assertEquals(1, lees("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}").size());
    }

    private static Map<String, Object> lees(String json) {
        return Json.lees(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> fouten(String json) {
        return assertThrows(Weigering.class, () -> lees(json)).probleem().fouten().stream()
                .map((Fout fout) -> fout.pad() + ": " + fout.code())
                .toList();
    }
}
