package nl.regelbalans.conformance.doel;

import java.time.Duration;

/** What a program can do wrong with its first request, in shell, and what the suite then says. */
public enum Programmafout {
    STOPT_METEEN("exit 3", Melding.gestopt("afsluitcode 3")),
    BREEKT_AF(
            "read vraag; echo 'Traceback' >&2; echo 'KeyError: giften' >&2; exit 1",
            Melding.gestopt("afsluitcode 1") + ". Op stderr staat: Traceback | KeyError: giften"),
    WORDT_GEDOOD("read vraag; kill -9 $$", Melding.gestopt("afsluitcode 137")),
    SLUIT_ZIJN_UITVOER("exec >&-; sleep 60", Melding.gestopt("het loopt nog, maar sloot zijn uitvoer")),
    ZWIJGT("sleep 60", Melding.TE_LAAT),
    HALVE_REGEL("read vraag; printf '{\"id\":1,'; sleep 60", Melding.TE_LAAT),
    HALVE_REGEL_EN_STOPT("read vraag; printf '{\"id\":1,'; exit 0", Melding.geenJson("{\"id\":1,")),
    EINDELOZE_REGEL("yes x | tr -d '\\n'", "de regel is langer dan 1 MB. Een antwoord is één regel van hooguit 1 MB"),
    GEEN_UTF_8(
            "read vraag; printf '\\351\\n'",
            "de regel is geen geldige UTF-8. Stel de uitvoer van het programma in op UTF-8"),
    GEEN_JSON("echo Hallo wereld", Melding.geenJson("Hallo wereld")),
    LEGE_REGEL("echo", Melding.geenJson("")),
    DUBBEL_VELD("echo '{\"id\":1,\"id\":1}'", Melding.geenJson("{\"id\":1,\"id\":1}")),
    ANDER_ID("echo '{\"id\":7,\"status\":200,\"inhoud\":{}}'", Melding.id("id 7")),
    ID_ALS_TEKST("echo '{\"id\":\"1\",\"status\":200,\"inhoud\":{}}'", Melding.id("id \"1\"")),
    GEEN_ID("echo '{\"status\":200,\"inhoud\":{}}'", Melding.id("geen id")),
    GEEN_STATUS("echo '{\"id\":1,\"inhoud\":{}}'", Melding.STATUS),
    STATUS_ALS_TEKST("echo '{\"id\":1,\"status\":\"200\",\"inhoud\":{}}'", Melding.STATUS),
    ONMOGELIJKE_STATUS("echo '{\"id\":1,\"status\":2000,\"inhoud\":{}}'", Melding.STATUS),
    GEEN_INHOUD("echo '{\"id\":1,\"status\":200}'", Melding.INHOUD),
    INHOUD_ALS_LIJST("echo '{\"id\":1,\"status\":200,\"inhoud\":[]}'", Melding.INHOUD);

    private static final class Melding {
        private static final String TE_LAAT =
                "binnen de wachttijd (2 s) kwam er geen hele regel. Sluit elk antwoord af met een"
                        + " regeleinde en leeg de buffer (flush), of geef meer tijd met --wachttijd";
        private static final String STATUS =
                "het antwoord heeft geen goede status. Geef de status die het over HTTP zou"
                        + " hebben: 200, 400 of 404";
        private static final String INHOUD =
                "het antwoord heeft geen inhoud. Zet bij 'inhoud' het JSON-object dat het over HTTP zou hebben";

        private static String gestopt(String afloop) {
            return "het programma stopte zonder te antwoorden (" + afloop
                    + "). Laat het na elk antwoord op de volgende regel wachten, en ook bij een fout antwoorden";
        }

        private static String geenJson(String regel) {
            return "de regel is geen JSON-object met elk veld één keer: " + regel
                    + ". Schrijf op stdout alleen antwoorden, elk op één regel; al het andere hoort op stderr";
        }

        private static String id(String kwam) {
            return "het antwoord heeft " + kwam
                    + " en de vraag id 1. Neem het id van de vraag over, en geef op elke vraag precies één antwoord";
        }
    }

    private final String script;
    private final String melding;

    Programmafout(String script, String melding) {
        this.script = script;
        this.melding = melding;
    }

    String script() {
        return script;
    }

    public String melding() {
        return melding;
    }

    /** A silence is not waited for as long as an answer. */
    Duration wachttijd() {
        return melding.equals(Melding.TE_LAAT) ? Duration.ofSeconds(2) : HttpDoel.GEWONE_WACHTTIJD;
    }
}
