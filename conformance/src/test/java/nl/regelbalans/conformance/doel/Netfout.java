package nl.regelbalans.conformance.doel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.regelbalans.conformance.toets.Resultaat.GEZAKT;
import static nl.regelbalans.conformance.toets.Resultaat.NIET_VASTGESTELD;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import nl.regelbalans.conformance.toets.Resultaat;

/** What a product over HTTP can do wrong, byte by byte, and what the suite then says. */
public enum Netfout {
    HANGT_OP(NIET_VASTGESTELD, Melding.VERBROKEN, Socket::close),
    RESET(NIET_VASTGESTELD, Melding.VERBROKEN, lijn -> {
        lijn.setSoLinger(true, 0);
        lijn.close();
    }),
    HALF_ANTWOORD(
            NIET_VASTGESTELD,
            Melding.VERBROKEN,
            tekst("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"aard\":")),
    HALVE_HEADER(NIET_VASTGESTELD, Melding.VERBROKEN, tekst("HTTP/1.1 200 OK\r\nContent-")),
    GEEN_HTTP(NIET_VASTGESTELD, Melding.GEEN_HTTP, tekst("SSH-2.0-OpenSSH_9.2\r\n")),
    EINDELOZE_HEADERS(NIET_VASTGESTELD, Melding.GEEN_HTTP, lijn -> {
        schrijf(lijn, "HTTP/1.1 200 OK\r\n");
        herhaal(lijn, "X-Lang: " + "x".repeat(8000) + "\r\n");
    }),
    ZWIJGT(NIET_VASTGESTELD, Melding.TE_LAAT, Netfout::wacht),
    DRUPPELT(NIET_VASTGESTELD, Melding.TE_LAAT, lijn -> {
        schrijf(lijn, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n");
        for (int i = 0; i < 100; i++) {
            schrijf(lijn, "{");
            pauze();
        }
    }),
    TIEN_GIGABYTE(GEZAKT, "HTTP 200, application/json: het antwoord is groter dan 1 MB", lijn -> {
        schrijf(lijn, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10000000000\r\n\r\n");
        herhaal(lijn, " ".repeat(8000));
    }),
    DOORVERWIJZING_NAAR_ZICHZELF(
            GEZAKT,
            "HTTP 302, zonder soort: het product verwijst door, en dat volgt de toets niet. Geef bij --doel het adres waar"
                    + " het product zelf antwoordt",
            antwoord("302 Found", "Location: /api/v1/rond\r\n", "")),
    HTML(
            GEZAKT,
            "HTTP 200, text/html: <html>Welkom</html>",
            antwoord("200 OK", "Content-Type: text/html; charset=utf-8\r\n", "<html>Welkom</html>")),
    VERKEERDE_SOORT(
            GEZAKT, "HTTP 200, text/plain: {}", antwoord("200 OK", "Content-Type: text/plain;charset=UTF-8\r\n", "{}")),
    GEEN_SOORT(GEZAKT, "HTTP 200, zonder soort: {}", antwoord("200 OK", "", "{}")),
    GEEN_UTF_8(
            GEZAKT,
            "HTTP 200, application/json: het antwoord is geen geldige UTF-8",
            antwoord("200 OK", Melding.JSON, "{\"reden\":\"\u00E9\u00E9n\"}")),
    ANDERE_TEKENSET(
            GEZAKT,
            "HTTP 200, application/json: het antwoord noemt charset=iso-8859-1, en JSON is altijd UTF-8",
            antwoord("200 OK", "Content-Type: application/json; Charset=\"iso-8859-1\"\r\n", "{}")),
    BYTE_ORDER_MARK(
            GEZAKT,
            "HTTP 200, application/json: het antwoord begint met een byte order mark (EF BB BF). Laat die weg",
            antwoord("200 OK", Melding.JSON, "\u00EF\u00BB\u00BF{}")),
    INGEPAKT(
            GEZAKT,
            "HTTP 200, application/json: het antwoord is ingepakt (Content-Encoding: gzip), en daar vroeg de toets niet om",
            antwoord("200 OK", Melding.JSON + "Content-Encoding: gzip\r\n", "\u001F\u008B\b")),
    HALVE_JSON(
            GEZAKT,
            "HTTP 200, application/json: dit is geen JSON-object met elk veld één keer: {\"aard\":",
            antwoord("200 OK", Melding.JSON, "{\"aard\":")),
    DUBBEL_VELD(
            GEZAKT,
            "HTTP 200, application/json: dit is geen JSON-object met elk veld één keer: {\"a\":1,\"a\":2}",
            antwoord("200 OK", Melding.JSON, "{\"a\":1,\"a\":2}")),
    MEER_DAN_JSON(
            GEZAKT,
            "HTTP 200, application/json: dit is geen JSON-object met elk veld één keer: {} en meer",
            antwoord("200 OK", Melding.JSON, "{} en meer")),
    DIEP_GENEST(
            GEZAKT,
            "HTTP 200, application/json: dit is geen JSON-object met elk veld één keer: " + "{\"a\":".repeat(50)
                    + "{\"a …",
            antwoord("200 OK", Melding.JSON, "{\"a\":".repeat(100_000))),
    LEEG(GEZAKT, "HTTP 200, application/json: (leeg)", antwoord("200 OK", Melding.JSON, "")),
    GEEN_INHOUD(GEZAKT, "HTTP 204, zonder soort: (leeg)", tekst("HTTP/1.1 204 No Content\r\n\r\n")),
    FOUTBLADZIJDE(
            GEZAKT,
            "HTTP 500, text/html: <h1>Internal Server Error</h1>",
            antwoord("500 Internal Server Error", "Content-Type: text/html\r\n", "<h1>Internal Server Error</h1>"));

    /** Said when there is no line to do anything on. */
    public static final String GEEN_TLS =
            "de beveiligde verbinding (https) lukt niet: het certificaat is niet vertrouwd of"
                    + " hoort bij een andere naam, of deze poort spreekt geen https";

    /** What happens on the line once the request is in. */
    interface Gedrag {
        void op(Socket lijn) throws IOException;
    }

    private static final class Melding {
        private static final String VERBROKEN =
                "het product verbrak de verbinding voordat het antwoord compleet was. Kijk in"
                        + " het log van het product, en of Content-Length klopt";
        private static final String GEEN_HTTP =
                "wat er kwam, is geen goed HTTP-antwoord, of de headers zijn te groot. Controleer"
                        + " de poort, en of het adres met http of https begint";
        private static final String TE_LAAT =
                "binnen de wachttijd (2 s) kwam er geen volledig antwoord. Maak het product"
                        + " sneller, of geef meer tijd met --wachttijd";
        private static final String JSON = "Content-Type: application/json\r\n";
    }

    private final Resultaat resultaat;
    private final String melding;

    @SuppressWarnings("ImmutableEnumChecker") // Each is a lambda that holds at most a text.
    private final Gedrag gedrag;

    Netfout(Resultaat resultaat, String melding, Gedrag gedrag) {
        this.resultaat = resultaat;
        this.melding = melding;
        this.gedrag = gedrag;
    }

    Resultaat resultaat() {
        return resultaat;
    }

    public String melding() {
        return melding;
    }

    /** A silence is not waited for as long as an answer. */
    Duration wachttijd() {
        return melding.equals(Melding.TE_LAAT) ? Duration.ofSeconds(2) : HttpDoel.GEWONE_WACHTTIJD;
    }

    Gedrag gedrag() {
        return gedrag;
    }

    private static Gedrag antwoord(String status, String headers, String inhoud) {
        return tekst(
                "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + inhoud.length() + "\r\n\r\n" + inhoud);
    }

    private static Gedrag tekst(String bytes) {
        return lijn -> schrijf(lijn, bytes);
    }

    /** One character is one byte. */
    static void schrijf(Socket lijn, String bytes) throws IOException {
        lijn.getOutputStream().write(bytes.getBytes(ISO_8859_1));
    }

    private static void herhaal(Socket lijn, String bytes) throws IOException {
        for (int i = 0; i < 1_250_000; i++) {
            schrijf(lijn, bytes);
        }
    }

    /** Until the other side hangs up. */
    static void wacht(Socket lijn) throws IOException {
        while (lijn.getInputStream().read() >= 0) {}
    }

    static void pauze() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException klaar) {
            Thread.currentThread().interrupt();
        }
    }
}
