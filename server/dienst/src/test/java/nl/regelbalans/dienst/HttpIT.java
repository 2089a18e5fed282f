package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are hardly HTTP. */
@ExtendWith(DienstExtension.class)
final class HttpIT {
    private static final String GET = "GET /api/v1/conformiteit HTTP/1.1\r\nConnection: close\r\n";
    private final Dienst dienst;

    HttpIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void noHost_gives400() {
        dienst.ruw(GET + "\r\n").isProbleem(400);
    }

    @Test
    void aHostThatIsNoName_gives400() {
        dienst.ruw(GET + "Host: <>\"\r\n\r\n").isProbleem(400);
    }

    @Test
    void headersThatAreTooLarge_give431() {
        dienst.ruw(GET + "Host: x\r\nX: " + "a".repeat(40_000) + "\r\n\r\n").isProbleem(431);
    }

    @Test
    void privateHeadersOfTheServer_areNotBelieved() {
        dienst.ruw(GET + "Host: x\r\n$WSRA: 10.0.0.1\r\n$WSSC: https\r\n\r\n").isGelukt();
    }

    /** Refused by the channel, before there is an application: with the fixed headers, without a body. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rommel\r\n\r\n",
                "GET zonder-schuine-streep HTTP/1.1\r\n\r\n",
                GET + "geen kop\r\n\r\n",
                GET + ": x\r\n\r\n"
            })
    void whatIsNoHttp_gives400(String verzoek) {
        Antwoord antwoord = dienst.ruw(verzoek).heeftVasteHeaders().verraadtNiets();
        assertEquals(400, antwoord.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/conformiteit\r\n\r\n", "GET /api/v1/conformiteit HTTQ/1.1\r\n\r\n"})
    void anotherProtocol_gives505(String verzoek) {
        assertEquals(
                505, dienst.ruw(verzoek).heeftVasteHeaders().verraadtNiets().status());
    }
}
