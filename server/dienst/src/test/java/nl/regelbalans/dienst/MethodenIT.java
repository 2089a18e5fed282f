package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about methods: http-methods and transport/cors. */
@ExtendWith(ProefExtension.class)
final class MethodenIT {
    private static final String CONFORMITEIT = "/api/v1/conformiteit";
    private final Dienst dienst;

    MethodenIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "ONZIN"})
    void anotherMethodOnAResource_gives405WithAllow(String methode) {
        Antwoord antwoord = dienst.vraag(methode, CONFORMITEIT).isProbleem(405);
        assertEquals("GET, HEAD, OPTIONS", antwoord.header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "TRACE", "OPTIONS"})
    void anotherMethodOnHealth_gives405WithAllow(String methode) {
        assertEquals(
                "GET, HEAD", dienst.vraag(methode, "/health").isProbleem(405).header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "TRACE", "OPTIONS"})
    void anyMethodOnAnUnknownPath_gives404(String methode) {
        dienst.vraag(methode, "/x").isProbleem(404);
        dienst.vraag(methode, "/api/v1/x").isProbleem(404);
    }

    @Test
    void head_isGetWithoutTheBody() {
        assertEquals("", dienst.vraag("HEAD", CONFORMITEIT).isGelukt().lichaam());
    }

    @Test
    void aPreflight_isAnsweredWith204() {
        Antwoord antwoord = dienst.vraag(
                        "OPTIONS",
                        "/api/v1/proef",
                        "Origin: https://gemeente.example",
                        "Access-Control-Request-Method: POST",
                        "Access-Control-Request-Headers: content-type")
                .heeftVasteHeaders();
        assertEquals(204, antwoord.status());
        assertEquals("*", antwoord.header("Access-Control-Allow-Origin"));
        assertEquals("GET, HEAD, OPTIONS, POST", antwoord.header("Access-Control-Allow-Methods"));
        assertEquals("Accept, Content-Type", antwoord.header("Access-Control-Allow-Headers"));
        assertEquals("", antwoord.header("Content-Type"));
    }
}
