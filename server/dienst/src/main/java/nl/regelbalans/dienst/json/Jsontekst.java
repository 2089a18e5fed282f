package nl.regelbalans.dienst.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes plain data as JSON: what the rules answer with. They are maps, lists, texts, numbers and booleans only, so nothing has to
 * be found out about a class, as JSON-B does for each value of each answer.
 */
public final class Jsontekst {
    private final StringBuilder tekst = new StringBuilder();

    private Jsontekst() {}

    /** The JSON in UTF-8, in the order of the data, without spaces. */
    public static byte[] van(Object waarde) {
        var json = new Jsontekst();
        json.schrijf(waarde);
        return json.tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void schrijf(Object waarde) {
        if (waarde instanceof String inhoud) {
            schrijfTekst(inhoud);
        } else if (waarde instanceof Map<?, ?> velden) {
            schrijfObject(velden);
        } else if (waarde instanceof List<?> waarden) {
            schrijfLijst(waarden);
        } else if (waarde instanceof Number || waarde instanceof Boolean) {
            tekst.append(waarde);
        } else if (waarde instanceof Optional<?> leeg && leeg.isEmpty()) {
            tekst.append("null");
        } else {
            throw new IllegalArgumentException("no plain data: " + waarde.getClass());
        }
    }

    private void schrijfObject(Map<?, ?> velden) {
        char scheiding = '{';
        for (var veld : velden.entrySet()) {
            tekst.append(scheiding);
            schrijfTekst((String) veld.getKey());
            tekst.append(':');
            schrijf(veld.getValue());
            scheiding = ',';
        }
        tekst.append(velden.isEmpty() ? "{}" : "}");
    }

    private void schrijfLijst(List<?> waarden) {
        char scheiding = '[';
        for (var waarde : waarden) {
            tekst.append(scheiding);
            schrijf(waarde);
            scheiding = ',';
        }
        tekst.append(waarden.isEmpty() ? "[]" : "]");
    }

    private void schrijfTekst(String inhoud) {
        tekst.append('"');
        int begin = 0;
        for (int plaats = 0; plaats < inhoud.length(); plaats++) {
            char teken = inhoud.charAt(plaats);
            if (teken < ' ' || teken == '"' || teken == '\\') {
                tekst.append(inhoud, begin, plaats).append(ontsnapt(teken));
                begin = plaats + 1;
            }
        }
        // Nearly always the whole text, which goes in one copy.
        tekst.append(begin == 0 ? inhoud : inhoud.substring(begin)).append('"');
    }

    private static String ontsnapt(char teken) {
        return switch (teken) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.format("\\u%04x", (int) teken);
        };
    }
}
