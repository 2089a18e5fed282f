package nl.regelbalans.dienst.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.dienst.invoer.Json;
import org.junit.jupiter.api.Test;

class JsontekstTest {

    @Test
    void data_keep_their_order_and_amounts_their_cents() {
        var data = new LinkedHashMap<String, Object>();
        data.put("zeker", true);
        data.put("bedrag", new BigDecimal("1200.00"));
        data.put("artikelen", List.of("31", Map.of()));
        data.put("leeg", List.of());
        data.put("niets", Optional.empty());

        assertEquals(
                "{\"zeker\":true,\"bedrag\":1200.00,\"artikelen\":[\"31\",{}],\"leeg\":[],\"niets\":null}", json(data));
    }

    @Test
    void what_would_end_a_text_is_escaped_and_the_rest_stays_as_it_is() {
        assertEquals(
                "\"zegt \\\"€ 1\\\" \\\\ \\n\\t\\r\\b\\f\\u0000\\u001f é 🙂\"",
                json("zegt \"€ 1\" \\ \n\t\r\b\f\0\u001f é 🙂"));
    }

    @Test
    void every_character_comes_back_when_it_is_read() {
        var tekst = new StringBuilder();
        for (char teken = 0; teken < 0x300; teken++) {
            tekst.append(teken);
        }
        Map<String, Object> data = Map.of("t\"ekst\n", tekst.toString());

        assertEquals(data, Json.lees(Jsontekst.van(data)));
    }

    @Test
    void a_long_text_and_many_short_ones_fit() {
        Map<String, Object> data = Map.of("lang", "€".repeat(100_000), "veel", Collections.nCopies(10_000, "ë"));

        assertEquals(data, Json.lees(Jsontekst.van(data)));
    }

    @Test
    void what_is_no_plain_data_is_a_mistake_of_ours() {
        var dag = LocalDate.of(2026, 1, 1);

        assertThrows(IllegalArgumentException.class, () -> Jsontekst.van(dag));
    }

    private static String json(Object waarde) {
        return new String(Jsontekst.van(waarde), StandardCharsets.UTF_8);
    }
}
