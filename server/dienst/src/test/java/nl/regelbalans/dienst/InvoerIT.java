package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about bodies: error-handling/invalid-input, all-errors, 406, 413, 415, and what a 500 tells. */
@ExtendWith(ProefExtension.class)
final class InvoerIT {
    private static final String PROEF = "/api/v1/proef";
    private static final byte[] LEEG = {'{', '}'};
    private final Dienst dienst;

    InvoerIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void soundJson_comesThroughExactly() {
        Antwoord antwoord = dienst.post(PROEF, "{\"z\":1.50,\"a\":[1e3,-0.0,null,true,\"€\"]}")
                .isGelukt();
        assertEquals(
                "{\"bedrag\":300.00,\"dag\":\"2026-05-01\",\"velden\":{\"z\":1.50,\"a\":[1000,0.0,null,true,\"€\"]}}",
                antwoord.lichaam());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{}x", "{} {}", "{\"a\":1,}", "{'a':1}", "{\"a\":NaN}", "{\"a\":01}", "\uFEFF{}"})
    void whatIsNoJson_gives400(String lichaam) {
        assertEquals(
                List.of("geen-json"),
                dienst.post(PROEF, lichaam).isProbleem(400).codes());
    }

    @Test
    void deepNesting_gives400_andNo500() {
        dienst.post(PROEF, "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                .isProbleem(400);
    }

    @Test
    void allFaults_areNamedTogether() {
        Antwoord antwoord = dienst.post(PROEF, "{\"a\":1,\"a\":2,\"b\":[{\"c\":1e999999999}]}")
                .isProbleem(400);
        assertEquals(List.of("dubbel-veld", "buiten-bereik"), antwoord.codes());
        assertEquals(List.of("a", "b[0].c"), antwoord.paden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Zonder: type",
                "Content-Type: text/plain",
                "Content-Type: */*",
                "Content-Type: application/vnd.x+json",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Type: multipart/form-data",
                "Content-Type: application/json; charset=iso-8859-1",
                "Content-Type: application/json; charset=bestaat-niet",
                "Content-Type: application/json\r\nContent-Encoding: gzip"
            })
    void anythingButJsonInUtf8_gives415(String headers) {
        dienst.post(PROEF, LEEG, headers).isProbleem(415);
    }

    @Test
    void utf8MayBeNamed() {
        dienst.post(PROEF, LEEG, "Content-Type: application/json; charset=\"UTF-8\"")
                .isGelukt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/problem+json"})
    void anotherFormOfAnswer_gives406(String accept) {
        dienst.post(PROEF, LEEG, "Content-Type: application/json", "Accept: " + accept)
                .isProbleem(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: x",
                "Accept: */*;q=bla",
                "Accept: text/html, */*;q=2",
                "Content-Type: x",
                "Content-Type: "
            })
    void aMalformedHeader_gives400(String header) {
        dienst.post(PROEF, LEEG, header).isProbleem(400);
    }

    @Test
    void aBodyOverTheLimit_gives413() {
        dienst.post(PROEF, "{\"a\":\"" + "x".repeat(1 << 20) + "\"}").isProbleem(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: abc\r\n\r\n{}",
                "Content-Length: -2\r\n\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"
            })
    void aBodyThatIsFramedWrongly_gives400(String rest) {
        dienst.ruw("POST " + PROEF + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + rest)
                .isProbleem(400);
    }

    @Test
    void aQueryKeyThatIsThereTwice_gives400() {
        Antwoord antwoord =
                dienst.get(PROEF + "?peildatum=2026-01-01&peildatum=2027-01-01").isProbleem(400);
        assertEquals(List.of("dubbel-veld"), antwoord.codes());
        assertEquals(List.of("peildatum"), antwoord.paden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kapot?dag=geheim", "/niet-te-schrijven?getal=geheim"})
    void anUnexpectedFault_gives500WithAReference_andNothingElse(String pad) throws IOException {
        Antwoord antwoord = dienst.get(PROEF + pad).isProbleem(500);
        String kenmerk = antwoord.json().getString("instance");
        assertFalse(antwoord.lichaam().contains("geheim"));
        assertTrue(dienst.logboek().contains(kenmerk), "the reference is in the log");
        assertFalse(dienst.logboek().contains("geheim"), "no value is in the log");
    }

    @Test
    void aBodyInUtf16_gives400() {
        byte[] lichaam = "{}".getBytes(StandardCharsets.UTF_16);
        dienst.post(PROEF, lichaam, "Content-Type: application/json").isProbleem(400);
    }
}
