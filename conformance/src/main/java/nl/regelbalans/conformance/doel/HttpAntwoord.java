package nl.regelbalans.conformance.doel;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What came over HTTP as an answer; when it cannot be read, with the reason. */
record HttpAntwoord(HttpResponse<byte[]> kwam) {

    private static final Pattern TEKENSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    private static final String BOM = "\uFEFF";

    Antwoord lees() {
        return bezwaar().map(this::onleesbaar).orElseGet(this::leesInhoud);
    }

    private Antwoord leesInhoud() {
        Optional<String> tekst = JsonTekst.utf8(kwam.body());
        if (tekst.isEmpty()) {
            return onleesbaar("het antwoord is geen geldige UTF-8");
        }
        if (tekst.get().startsWith(BOM)) {
            return onleesbaar("het antwoord begint met een byte order mark (EF BB BF). Laat die weg");
        }
        var json = JsonTekst.lees(tekst.get());
        return json.isEmpty() && mediatype().endsWith("json") && !tekst.get().isBlank()
                ? onleesbaar("dit is geen JSON-object met elk veld één keer: " + tekst.get())
                : new Antwoord(kwam.statusCode(), mediatype(), json, tekst.get());
    }

    /** Why the body says nothing, whatever is in it. */
    private Optional<String> bezwaar() {
        Optional<String> inpakking = kop("Content-Encoding").filter(soort -> !soort.equalsIgnoreCase("identity"));
        Optional<String> tekenset = tekenset().filter(naam -> !naam.equalsIgnoreCase("utf-8"));
        if (kwam.statusCode() / 100 == 3) {
            return Optional.of(
                    "het product verwijst door, en dat volgt de toets niet. Geef bij --doel het adres waar het"
                            + " product zelf antwoordt");
        }
        if (kwam.body().length > JsonTekst.GRENS) {
            return Optional.of("het antwoord is groter dan 1 MB");
        }
        if (inpakking.isPresent()) {
            return Optional.of("het antwoord is ingepakt (Content-Encoding: " + inpakking.get()
                    + "), en daar vroeg de toets niet om");
        }
        return tekenset.map(naam -> "het antwoord noemt charset=" + naam + ", en JSON is altijd UTF-8");
    }

    private Antwoord onleesbaar(String reden) {
        return new Antwoord(kwam.statusCode(), mediatype(), Optional.empty(), reden);
    }

    private String mediatype() {
        return kop("Content-Type")
                .map(type -> type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private Optional<String> tekenset() {
        return kop("Content-Type")
                .flatMap(type -> TEKENSET.matcher(type).results().findFirst())
                .map((MatchResult gevonden) -> gevonden.group(1));
    }

    private Optional<String> kop(String naam) {
        HttpHeaders koppen = kwam.headers();
        return koppen.firstValue(naam);
    }
}
