package nl.regelbalans.dienst.paginas.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.time.Duration;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.doel.Verzoek;
import org.junit.jupiter.api.Test;

class TijdslotTest {
    private static final Verzoek VERZOEK = Verzoek.get("/conformiteit");
    private static final Antwoord ANTWOORD = Antwoord.json(200, JsonValue.EMPTY_JSON_OBJECT);

    @Test
    void withinTheTime_theProductIsAsked() {
        assertEquals(
                ANTWOORD,
                Tijdslot.van(Duration.ofMinutes(1), verzoek -> ANTWOORD).stuur(VERZOEK));
    }

    @Test
    void afterTheTime_itIsAskedNoMore() {
        var op = Tijdslot.van(Duration.ofSeconds(-1), verzoek -> ANTWOORD);
        var fout = assertThrows(GeenAntwoord.class, () -> op.stuur(VERZOEK));
        assertTrue(fout.getMessage().contains("langer dan"), fout.getMessage());
    }

    @Test
    void whereTheProductIs_isNotTold() {
        Doel stil = verzoek -> {
            throw new GeenAntwoord("op http://10.0.0.1/api luistert niets");
        };
        var fout = assertThrows(GeenAntwoord.class, () -> Tijdslot.van(Duration.ofMinutes(1), stil)
                .stuur(VERZOEK));
        assertFalse(fout.getMessage().contains("10.0.0.1"), fout.getMessage());
    }
}
