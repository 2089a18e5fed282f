package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An entry that exists only among the tests of the rules: one jar more on the classpath, and it is there. */
@ExtendWith(ProefExtension.class)
final class NieuweWetswijzigingIT {
    private static final String PROEF = "/api/v1/wetswijzigingen/99-proef";
    private final Dienst dienst;

    NieuweWetswijzigingIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void itIsInTheCatalogue() {
        assertEquals("Proef", dienst.get(PROEF).isGelukt().json().getString("titel"));
        assertTrue(dienst.get("/api/v1/wetswijzigingen").lichaam().contains("99-proef"));
        assertTrue(dienst.get("/api/v1/conformiteit").lichaam().contains("99-proef"));
    }

    @Test
    void itAnswersQuestions() {
        var vraag = "{\"peildatum\":\"2026-02-01\",\"situatie\":{\"bedrag\":21}}";
        var antwoord =
                dienst.post(PROEF + "/versies/geldend/beoordelingen", vraag).isGelukt();
        assertTrue(antwoord.lichaam().contains("\"uitkomst\":{\"dubbel\":42.00}"), antwoord::toString);
    }

    @Test
    void itIsInTheOpenApiDocument_withTypes() {
        var document = dienst.get("/api/v1/openapi.json").isGelukt().json();
        var velden = document.getValue("/components/schemas/99-proef.situatie/properties/bedrag");
        assertEquals("number", velden.asJsonObject().getString("type"));
    }
}
