package nl.regelbalans.dienst.fout;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of refusal, each with its status and its text for people. */
enum Foutsoort {
    ONGELDIG_VERZOEK(
            400,
            "Het verzoek klopt niet",
            "Het adres, een header (zoals Host, Accept of Content-Type) of de inhoud is niet te lezen. "
                    + "Verbeter dat en stuur het verzoek opnieuw."),
    NIET_GEVONDEN(
            404,
            "Dit adres bestaat niet",
            "Controleer het adres. Let op hoofdletters en op een schuine streep aan het eind. "
                    + "Alle adressen staan in /api/v1/openapi.json."),
    METHODE_NIET_TOEGESTAAN(
            405, "Deze methode kan hier niet", "Gebruik een methode die in de header Allow van dit antwoord staat."),
    ANTWOORDVORM_ONBEKEND(
            406,
            "Deze vorm van antwoord is er niet",
            "Vraag in de header Accept om application/json, of bij /api/v1/beoordelingen om application/x-ndjson."),
    TE_GROOT(413, "Het verzoek is te groot", "Stuur minder gegevens in één verzoek."),
    ADRES_TE_LANG(414, "Het adres is te lang", "Gebruik een korter adres."),
    INVOERVORM_ONBEKEND(
            415,
            "Deze vorm van invoer kan niet",
            "Stuur JSON in UTF-8, zonder compressie, met de header Content-Type: application/json. "
                    + "Bij /api/v1/beoordelingen is dat application/x-ndjson, met op elke regel een vraag."),
    HEADERS_TE_GROOT(431, "De headers zijn te groot", "Stuur minder of kortere headers."),
    INTERNE_FOUT(
            500,
            "Er ging iets mis in de dienst",
            "Dit ligt niet aan het verzoek. Probeer het later opnieuw. "
                    + "Gaat het weer mis? Geef dan het kenmerk bij instance door aan de beheerder."),
    NIET_BESCHIKBAAR(503, "De dienst is nu niet beschikbaar", "Probeer het later opnieuw.");

    final int status;
    final String titel;
    final String advies;

    Foutsoort(int status, String titel, String advies) {
        this.status = status;
        this.titel = titel;
        this.advies = advies;
    }

    static Foutsoort bij(int status) {
        return Arrays.stream(values())
                .filter(soort -> soort.status == status)
                .findFirst()
                .orElse(status < 500 ? ONGELDIG_VERZOEK : INTERNE_FOUT);
    }

    String type() {
        return "urn:regelbalans:fout:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
