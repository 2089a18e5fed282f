package nl.regelbalans.regels.bewijs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Products that find the right answer and lose it on the way. They need a line, so they are tried on one wetswijziging. */
final class FouteVerzending {

    private static final String STEEKPROEF = "21-inlichtingenplicht";

    static final List<Miniatuur> ALLE = List.of(
            over(
                    "zet-er-een-bom-voor",
                    "Het antwoord begint met een byte order mark.",
                    (lijn, antwoord, bytes) -> Httpproduct.gewoon(
                            lijn, antwoord, ("\uFEFF" + antwoord.tekst()).getBytes(StandardCharsets.UTF_8))),
            over(
                    "schrijft-latin-1",
                    "Letters met een accent zijn geen UTF-8.",
                    (lijn, antwoord, bytes) -> Httpproduct.gewoon(
                            lijn,
                            antwoord,
                            antwoord.tekst().replace("aard", "aàrd").getBytes(StandardCharsets.ISO_8859_1))),
            over(
                    "geeft-de-status-twee-keer",
                    "Het antwoord heeft twee statussen; lezers kiezen er verschillend een.",
                    (lijn, antwoord, bytes) -> Httpproduct.gewoon(
                            lijn,
                            antwoord,
                            antwoord.tekst()
                                    .replaceFirst("\\{", "{\"status\":\"vastgesteld\",")
                                    .getBytes(StandardCharsets.UTF_8))),
            over(
                    "twee-antwoorden-achter-elkaar",
                    "Na het antwoord komt het nog een keer.",
                    (lijn, antwoord, bytes) -> Httpproduct.gewoon(
                            lijn, antwoord, (antwoord.tekst() + antwoord.tekst()).getBytes(StandardCharsets.UTF_8))),
            over("geeft-een-half-antwoord", "De verbinding breekt halverwege af.", (lijn, antwoord, bytes) -> {
                Httpproduct.kop(lijn, antwoord);
                lijn.sendResponseHeaders(antwoord.status(), bytes.length);
                lijn.getResponseBody().write(Arrays.copyOf(bytes, bytes.length / 2));
            }),
            over("stuurt-door", "Het antwoord staat op een ander adres.", (lijn, antwoord, bytes) -> {
                lijn.getResponseHeaders().set("Location", "/elders");
                lijn.sendResponseHeaders(307, -1);
            }),
            over("noemt-geen-soort", "Het antwoord zegt niet dat het JSON is.", (lijn, antwoord, bytes) -> {
                lijn.sendResponseHeaders(antwoord.status(), bytes.length);
                lijn.getResponseBody().write(bytes);
            }),
            over("antwoordt-niet-op-een-foute-vraag", "Op een foute vraag komt er niets.", (lijn, antwoord, bytes) -> {
                if (antwoord.status() == 400) {
                    wacht();
                }
                Httpproduct.gewoon(lijn, antwoord, bytes);
            }));

    private FouteVerzending() {}

    private static Miniatuur over(String naam, String uitleg, Httpproduct.Verzending verzending) {
        return new Miniatuur(naam, uitleg, STEEKPROEF, goed -> new Httpproduct(goed, verzending));
    }

    /** Until the server is stopped. */
    private static void wacht() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }
}
