package nl.regelbalans.conformance.doel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.regelbalans.conformance.Proefserver.stuur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import nl.regelbalans.conformance.Proefserver;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Uitslag;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDoelTest {

    private static final Duration KORT = Duration.ofMillis(300);

    @Test
    void een_goed_product_slaagt_over_http() {
        Uitslag uitslag = toets(Proefserver.van(Proefproduct.goed()));

        assertTrue(uitslag.geslaagd(), () -> uitslag.zaken().toString());
    }

    @Test
    void een_cent_ernaast_zakt_met_een_regel_om_het_te_herhalen() {
        Zaakuitslag zaak = eerste(Proefserver.van(new Proefproduct(antwoord -> Json.createObjectBuilder(antwoord)
                .add("uitkomst", Proefproduct.json("{'vrij':1200.00,'overschot':0.01}"))
                .build())));

        assertEquals(Resultaat.GEZAKT, zaak.resultaat());
        String herhaal = zaak.bevinding().orElseThrow().herhaalregel().orElseThrow();
        assertTrue(
                herhaal.startsWith("curl -sS -X POST -H 'Content-Type: application/json' -d '{\"peildatum\""), herhaal);
        assertTrue(herhaal.endsWith("/api/v1/wetswijzigingen/05-giften/versies/wet-2026/beoordelingen'"), herhaal);
    }

    @Test
    void een_html_bladzijde_zakt() {
        assertGezakt(
                "HTTP 200, text/html: <html>Welkom</html>",
                vraag -> stuur(vraag, 200, "text/html; charset=utf-8", "<html>Welkom</html>".getBytes(UTF_8)));
    }

    @Test
    void een_doorverwijzing_wordt_niet_gevolgd() {
        assertGezakt("HTTP 302, text/plain: (leeg)", vraag -> {
            vraag.getResponseHeaders().add("Location", "/api/v1/conformiteit");
            stuur(vraag, 302, "text/plain", new byte[0]);
        });
    }

    @Test
    void kapotte_json_zakt() {
        assertGezakt(
                "HTTP 200, application/json: {\"a\":",
                vraag -> stuur(vraag, 200, "application/json", "{\"a\":".getBytes(UTF_8)));
        assertGezakt(
                "HTTP 200, application/json: {\"a\":1,\"a\":2}",
                vraag -> stuur(vraag, 200, "application/json", "{\"a\":1,\"a\":2}".getBytes(UTF_8)));
        assertGezakt(
                "HTTP 200, application/json: {} en meer",
                vraag -> stuur(vraag, 200, "application/json", "{} en meer".getBytes(UTF_8)));
    }

    @Test
    void wat_geen_utf_8_is_zakt() {
        assertGezakt(
                "HTTP 200, application/json: het antwoord is geen geldige UTF-8",
                vraag -> stuur(vraag, 200, "application/json", new byte[] {'{', (byte) 0xE9, '}'}));
    }

    @Test
    void een_eindeloos_antwoord_zakt() {
        assertGezakt("HTTP 200, application/json: het antwoord is groter dan 1 MB", vraag -> {
            try (vraag) {
                vraag.getResponseHeaders().add("Content-Type", "application/json");
                vraag.sendResponseHeaders(200, 0);
                for (int i = 0; i < 10_000_000; i++) {
                    vraag.getResponseBody().write(new byte[8192]);
                }
            }
        });
    }

    @Test
    void van_een_eindeloze_uitkomst_staat_alleen_het_begin_in_de_bevinding() {
        var product = new Proefproduct(antwoord -> Json.createObjectBuilder(antwoord)
                .add(
                        "uitkomst",
                        Json.createObjectBuilder()
                                .add("vrij", 1200)
                                .add("overschot", 0)
                                .add("verhaal", "x".repeat(100_000)))
                .build());

        String gekregen = Proef.zaak(Proef.toets(product), "PWB-05-001")
                .bevinding()
                .orElseThrow()
                .gekregen();

        assertEquals(2002, gekregen.length());
    }

    @Test
    void een_traag_product_geeft_geen_antwoord() {
        assertGeenAntwoord("binnen 0 seconden kwam er geen volledig antwoord", vraag -> wacht());
    }

    @Test
    void een_product_dat_druppelt_geeft_geen_antwoord() {
        assertGeenAntwoord("binnen 0 seconden kwam er geen volledig antwoord", vraag -> {
            vraag.sendResponseHeaders(200, 0);
            vraag.getResponseBody().write('{');
            vraag.getResponseBody().flush();
            wacht();
        });
    }

    @Test
    void een_product_dat_ophangt_is_niet_vastgesteld() {
        assertEquals(Resultaat.NIET_VASTGESTELD, eerste(HttpExchange::close).resultaat());
    }

    @Test
    void een_product_dat_er_niet_is_geeft_geen_antwoord() {
        String adres;
        try (var server = new Proefserver(Proefserver.van(Proefproduct.goed()))) {
            adres = server.adres();
        }
        var doel = new HttpDoel(adres, KORT);

        assertThrows(GeenAntwoord.class, () -> doel.stuur(Verzoek.get("/conformiteit")));
    }

    @Test
    void een_herhaalregel_overleeft_aanhalingstekens() {
        var doel = new HttpDoel("http://localhost:1/api/v1/", KORT);

        assertEquals(
                Optional.of("curl -sS -X POST -H 'Content-Type: application/json' -d '{\"a\":\"'\\''s $(ls)\"}'"
                        + " 'http://localhost:1/api/v1/x'"),
                doel.herhaalregel(Verzoek.post(
                        "/x", Json.createObjectBuilder().add("a", "'s $(ls)").build())));
        assertEquals(
                Optional.of("curl -sS -X GET 'http://localhost:1/api/v1/y'"), doel.herhaalregel(Verzoek.get("/y")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "onzin", "ftp://voorbeeld.nl", "http://", "http://a b", "exec:./adapter"})
    void een_adres_dat_geen_product_is_wordt_geweigerd(String adres) {
        var fout = assertThrows(IllegalArgumentException.class, () -> new HttpDoel(adres, KORT));

        assertTrue(fout.getMessage().contains("Geef het adres zo: https://voorbeeld.nl/api/v1"), fout.getMessage());
    }

    private static void wacht() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException klaar) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertGezakt(String gekregen, HttpHandler product) {
        Zaakuitslag zaak = eerste(product);
        assertEquals(Resultaat.GEZAKT, zaak.resultaat());
        assertEquals(gekregen, zaak.bevinding().orElseThrow().gekregen());
    }

    private static void assertGeenAntwoord(String reden, HttpHandler product) {
        try (var server = new Proefserver(product)) {
            var doel = new HttpDoel(server.adres(), KORT);
            Verzoek verzoek = Verzoek.post("/beoordelingen", Proefproduct.json("{}"));
            assertEquals(
                    reden,
                    assertThrows(GeenAntwoord.class, () -> doel.stuur(verzoek)).getMessage());
        }
    }

    private static Zaakuitslag eerste(HttpHandler product) {
        return Proef.zaak(toets(product), "PWB-05-001");
    }

    private static Uitslag toets(HttpHandler product) {
        try (var server = new Proefserver(product)) {
            return Proef.toets(new HttpDoel(server.adres(), HttpDoel.GEWONE_WACHTTIJD));
        }
    }
}
