package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about addresses: no-trailing-slash, hide-implementation, query keys. */
@ExtendWith(DienstExtension.class)
final class AdressenIT {
    private static final String CONFORMITEIT = "/api/v1/conformiteit";
    private final Dienst dienst;

    AdressenIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x",
                "/wetswijzigingen",
                "/opmaak",
                "/opmaak/x.css",
                "/api/v1",
                "/api/v1/x",
                "/api/v2/conformiteit",
                "/API/v1/conformiteit",
                "/api/v1/Conformiteit",
                "/health/x",
                "/index.html",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/probleem",
                "/openapi",
                "/metrics"
            })
    void anUnknownPath_gives404(String pad) {
        dienst.get(pad).isProbleem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {CONFORMITEIT + "/", "/api/", "/api/v1/", "/health/", "/health/ready/"})
    void aTrailingSlash_gives404_andNoRedirect(String pad) {
        dienst.get(pad).isProbleem(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CONFORMITEIT + ";a=1",
                CONFORMITEIT + "%3ba=1",
                "/api/v1//conformiteit",
                "//api/v1/conformiteit",
                "/api/v1/./conformiteit",
                "/api/v1/../v1/conformiteit",
                "/api/v1/x/%2e%2e/conformiteit",
                CONFORMITEIT + "/.."
            })
    void aSecondAddressOfAResource_gives400_howeverOften(String pad) {
        dienst.get(pad).isProbleem(400);
        dienst.get(pad).isProbleem(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/a%2fb",
                "/api/v1/a%5Cb",
                "/api/v1/a\\b",
                "/api/v1/a%23b",
                "/api/v1/%ff",
                "/api/v1/%c3%28",
                "/api/v1/a|b",
                "/api/v1/<x>",
                "/api/v1/a\"b",
                "/api/v1/{x}"
            })
    void aStrangeCharacterInThePath_gives400(String pad) {
        dienst.get(pad).isProbleem(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/%zz",
                "/api/v1/%",
                "/api/v1/%00",
                "/api/v1/%7f",
                "/api/..;/x",
                "/;a=1/x",
                "/../../etc/passwd",
                "/%2e%2e/x"
            })
    void anAddressThatCannotBeDecoded_gives400(String pad) {
        dienst.get(pad, "Accept: text/html").isProbleem(400);
    }

    @Test
    void anAddressThatCannotBeDecoded_isRefusedAlike_whateverTheMethod() {
        String lichaam = dienst.get("/api/%zz").isProbleem(400).lichaam();
        assertEquals(lichaam, dienst.post("/api/%zz", "{}").isProbleem(400).lichaam());
        assertEquals("", dienst.vraag("HEAD", "/api/%zz").lichaam());
    }

    @Test
    void aMalformedQuery_gives400() {
        dienst.get(CONFORMITEIT + "?a=%zz").isProbleem(400);
    }

    @Test
    void unknownQueryKeys_areAllNamed() {
        Antwoord antwoord = dienst.get(CONFORMITEIT + "?peildatum=2026-01-01&versie=geldend")
                .isProbleem(400);
        assertEquals(List.of("onbekende-sleutel", "onbekende-sleutel"), antwoord.codes());
        assertTrue(antwoord.paden().containsAll(List.of("peildatum", "versie")));
    }

    @Test
    void anAddressThatIsTooLong_gives414() {
        dienst.get("/api/v1/" + "a".repeat(20_000)).isProbleem(414);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.example.nl", "regelbalans_dienst:9080", "[::1]:1", "een-andere-poort:7777"})
    void anyHostName_isServed_asAProxyMayPassItOn(String host) {
        dienst.ruw("GET /api/v1/conformiteit HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .isGelukt();
    }
}
