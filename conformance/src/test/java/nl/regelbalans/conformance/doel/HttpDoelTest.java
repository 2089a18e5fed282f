package nl.regelbalans.conformance.doel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import nl.regelbalans.conformance.Proefserver;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Uitslag;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDoelTest {

    private static final Duration KORT = Netfout.DRUPPELT.wachttijd();

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

    @ParameterizedTest
    @EnumSource
    void elke_fout_is_een_uitslag_en_de_toets_gaat_door(Netfout fout) throws IOException {
        try (var server = new RuweServer(fout.gedrag());
                var doel = new HttpDoel(server.adres(), fout.wachttijd())) {
            Uitslag uitslag = Proef.toets(doel);

            Zaakuitslag eerste = Proef.zaak(uitslag, "PWB-05-001");
            assertEquals(fout.resultaat(), eerste.resultaat());
            assertEquals(fout.melding(), eerste.bevinding().orElseThrow().gekregen());
            assertEquals(
                    4, uitslag.aantal(Resultaat.GESLAAGD), () -> uitslag.zaken().toString());
        }
    }

    @Test
    void een_voorbericht_voor_het_antwoord_mag() throws IOException {
        try (var server = new RuweServer(lijn -> {
                    Netfout.schrijf(
                            lijn, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                });
                var doel = new HttpDoel(server.adres(), HttpDoel.GEWONE_WACHTTIJD)) {
            assertEquals(
                    200, doel.stuur(Verzoek.post("/x", Proefproduct.json("{}"))).status());
        }
    }

    @Test
    void op_een_dode_poort_luistert_niets() throws IOException {
        String adres;
        try (var server = new RuweServer(Socket::close)) {
            adres = server.adres();
        }

        assertEquals(
                "op " + adres + " luistert niets. Start het product, of verbeter het adres bij --doel",
                zonderAntwoord(adres));
    }

    @Test
    void een_computer_die_niet_bestaat_is_niet_te_vinden() {
        String naam = "x".repeat(70) + ".invalid";

        assertEquals(
                "de computer '" + naam + "' is niet te vinden. Verbeter het adres bij --doel",
                zonderAntwoord("http://" + naam));
    }

    @Test
    void https_op_een_poort_zonder_https_lukt_niet() throws IOException {
        assertEquals(Netfout.GEEN_TLS, overHttps(new ServerSocket(0, 1, InetAddress.getLoopbackAddress())));
    }

    @Test
    void https_zonder_goed_certificaat_lukt_niet() throws Exception {
        // It has no certificate at all, so it refuses the greeting.
        var fabriek = SSLContext.getDefault().getServerSocketFactory();

        assertEquals(Netfout.GEEN_TLS, overHttps(fabriek.createServerSocket(0, 1, InetAddress.getLoopbackAddress())));
    }

    @Test
    void eindeloze_voorberichten_houden_niets_op() throws IOException {
        try (var server = new RuweServer(lijn -> {
                    for (int i = 0; i < 100; i++) {
                        Netfout.schrijf(lijn, "HTTP/1.1 103 Early Hints\r\n\r\n");
                        Netfout.pauze();
                    }
                });
                var doel = new HttpDoel(server.adres(), KORT)) {
            // Some JDKs count them, others only the time.
            assertThrows(GeenAntwoord.class, () -> doel.stuur(Verzoek.post("/x", Proefproduct.json("{}"))));
        }
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
    void een_herhaalregel_overleeft_aanhalingstekens() {
        var doel = new HttpDoel("http://localhost:1/api/v1/", HttpDoel.GEWONE_WACHTTIJD);

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
        var fout = assertThrows(IllegalArgumentException.class, () -> new HttpDoel(adres, HttpDoel.GEWONE_WACHTTIJD));

        assertTrue(fout.getMessage().contains("Geef het adres zo: https://voorbeeld.nl/api/v1"), fout.getMessage());
    }

    private static String overHttps(ServerSocket poort) throws IOException {
        try (poort) {
            new Thread(() -> zegDatHetNietKan(poort)).start();
            return zonderAntwoord("https://localhost:" + poort.getLocalPort());
        }
    }

    private static void zegDatHetNietKan(ServerSocket poort) {
        // A client may try again, and a line that is closed with a greeting unread is lost with what was said on it.
        while (!poort.isClosed()) {
            try (Socket lijn = poort.accept()) {
                lijn.getInputStream().read();
                Netfout.schrijf(lijn, "HTTP/1.1 400 Bad Request\r\n\r\n");
                Netfout.wacht(lijn);
            } catch (IOException geenGroet) {
                // Also a way to say it.
            }
        }
    }

    private static String zonderAntwoord(String adres) {
        var doel = new HttpDoel(adres, HttpDoel.GEWONE_WACHTTIJD);
        return assertThrows(GeenAntwoord.class, () -> doel.stuur(Verzoek.get("/conformiteit")))
                .getMessage();
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
