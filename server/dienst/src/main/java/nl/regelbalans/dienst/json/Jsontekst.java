package nl.regelbalans.dienst.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes plain data as JSON: what the rules answer with. They are maps, lists, texts, numbers and booleans only, so nothing has to
 * be found out about a class, as JSON-B does for each value of each answer.
 */
public final class Jsontekst {
    private static final int GEWONE_GROOTTE = 4096;

    /** Not a text: one euro sign makes all of it twice as wide, only to be made UTF-8 in the end. */
    private byte[] utf8 = new byte[GEWONE_GROOTTE];

    private int lengte;

    private Jsontekst() {}

    /** The JSON in UTF-8, in the order of the data, without spaces. */
    public static byte[] van(Object waarde) {
        var json = new Jsontekst();
        json.schrijf(waarde);
        return Arrays.copyOf(json.utf8, json.lengte);
    }

    private void schrijf(Object waarde) {
        if (waarde instanceof String inhoud) {
            schrijfTekst(inhoud);
        } else if (waarde instanceof Map<?, ?> velden) {
            schrijfObject(velden);
        } else if (waarde instanceof List<?> waarden) {
            schrijfLijst(waarden);
        } else if (waarde instanceof Number || waarde instanceof Boolean) {
            zet(waarde.toString());
        } else if (waarde instanceof Optional<?> leeg && leeg.isEmpty()) {
            zet("null");
        } else {
            throw new IllegalArgumentException("no plain data: " + waarde.getClass());
        }
    }

    private void schrijfObject(Map<?, ?> velden) {
        char scheiding = '{';
        for (var veld : velden.entrySet()) {
            zet(scheiding);
            schrijfTekst((String) veld.getKey());
            zet(':');
            schrijf(veld.getValue());
            scheiding = ',';
        }
        zet(velden.isEmpty() ? "{}" : "}");
    }

    private void schrijfLijst(List<?> waarden) {
        char scheiding = '[';
        for (var waarde : waarden) {
            zet(scheiding);
            schrijf(waarde);
            scheiding = ',';
        }
        zet(waarden.isEmpty() ? "[]" : "]");
    }

    private void schrijfTekst(String inhoud) {
        zet('"');
        byte[] tekst = inhoud.getBytes(StandardCharsets.UTF_8);
        int begin = 0;
        for (int plaats = 0; plaats < tekst.length; plaats++) {
            // Never a piece of a wider character: those bytes are negative.
            byte teken = tekst[plaats];
            if (teken == '"' || teken == '\\' || (teken >= 0 && teken < ' ')) {
                zet(tekst, begin, plaats);
                zet(ontsnapt((char) teken));
                begin = plaats + 1;
            }
        }
        zet(tekst, begin, tekst.length);
        zet('"');
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

    private void zet(String ascii) {
        byte[] tekst = ascii.getBytes(StandardCharsets.ISO_8859_1);
        zet(tekst, 0, tekst.length);
    }

    private void zet(byte[] tekst, int van, int tot) {
        maakRuimte(tot - van);
        System.arraycopy(tekst, van, utf8, lengte, tot - van);
        lengte += tot - van;
    }

    private void zet(char ascii) {
        maakRuimte(1);
        utf8[lengte++] = (byte) ascii;
    }

    private void maakRuimte(int nodig) {
        if (utf8.length - lengte < nodig) {
            utf8 = Arrays.copyOf(utf8, Math.max(2 * utf8.length, lengte + nodig));
        }
    }
}
