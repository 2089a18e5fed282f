package nl.regelbalans.conformance.waarden;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in Dutch: a dot between thousands, a comma before decimals. */
final class Getallen {

    private static final String GEHEEL = "-?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:\\.\\d{3})+)";
    private static final Pattern BEDRAG = Pattern.compile("€ (" + GEHEEL + "(?:,\\d\\d)?)");
    private static final Pattern PERCENTAGE = Pattern.compile("(" + GEHEEL + "(?:,\\d+)?) ?%");
    private static final Pattern GETAL = Pattern.compile("(" + GEHEEL + ")");

    /** A product may answer 1e999999999; nobody can read that written out, and no memory holds it. */
    private static final int LEESBARE_CIJFERS = 40;

    private Getallen() {}

    static Optional<JsonValue> bedrag(String tekst) {
        return getal(BEDRAG, tekst).map(getal -> Json.createValue(getal.setScale(2)));
    }

    static Optional<JsonValue> percentage(String tekst) {
        return getal(PERCENTAGE, tekst).map(Json::createValue);
    }

    static Optional<JsonValue> geheel(String tekst) {
        return getal(GETAL, tekst).map(Json::createValue);
    }

    private static Optional<BigDecimal> getal(Pattern vorm, String tekst) {
        return Optional.of(vorm.matcher(tekst))
                .filter(gevonden -> gevonden.matches())
                .map(gevonden -> gevonden.group(1).replace(".", "").replace(',', '.'))
                .map(BigDecimal::new);
    }

    static String toon(JsonNumber waarde, int decimalen) {
        BigDecimal getal = waarde.bigDecimalValue();
        if (Math.abs((long) getal.scale()) > LEESBARE_CIJFERS) {
            return getal.toString();
        }
        var nederlands = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL")));
        // As many as the product wrote, so that 300,001 is not shown as the 300,00 that was expected.
        int geschreven = Math.max(getal.scale(), decimalen);
        nederlands.setMinimumFractionDigits(geschreven);
        nederlands.setMaximumFractionDigits(geschreven);
        return nederlands.format(getal);
    }
}
