package nl.regelbalans.regels.vragen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plain data as JSON without white space: written apart from the service, to compare with what the service writes. */
final class Json {

    private Json() {}

    static String van(Object gegeven) {
        var json = new StringBuilder(1024);
        schrijf(gegeven, json);
        return json.toString();
    }

    private static void schrijf(Object gegeven, StringBuilder json) {
        if (gegeven instanceof Map<?, ?> velden) {
            char scheiding = '{';
            for (var veld : velden.entrySet()) {
                tekst(veld.getKey().toString(), json.append(scheiding));
                schrijf(veld.getValue(), json.append(':'));
                scheiding = ',';
            }
            json.append(velden.isEmpty() ? "{}" : "}");
        } else if (gegeven instanceof List<?> lijst) {
            json.append(lijst.stream().map(Json::van).collect(Collectors.joining(",", "[", "]")));
        } else if (gegeven instanceof String tekst) {
            tekst(tekst, json);
        } else if (gegeven instanceof BigDecimal getal) {
            json.append(getal.toPlainString());
        } else {
            json.append(gegeven instanceof Optional<?> ? "null" : gegeven);
        }
    }

    /** There are no control characters in questions and answers. */
    private static void tekst(String tekst, StringBuilder json) {
        json.append('"')
                .append(tekst.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
