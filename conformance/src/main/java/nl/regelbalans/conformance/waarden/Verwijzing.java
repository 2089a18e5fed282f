package nl.regelbalans.conformance.waarden;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to the law in words, and the fields it stands for: {@code artikel 31, tweede lid, onderdeel m,
 * Participatiewet} is wet, artikel 31, lid 2, onderdeel m. A part that is not named may be anything.
 */
final class Verwijzing {

    private static final List<String> RANGTELWOORDEN = List.of(
            "eerste",
            "tweede",
            "derde",
            "vierde",
            "vijfde",
            "zesde",
            "zevende",
            "achtste",
            "negende",
            "tiende",
            "elfde",
            "twaalfde",
            "dertiende",
            "veertiende",
            "vijftiende",
            "zestiende",
            "zeventiende",
            "achttiende",
            "negentiende",
            "twintigste");

    private static final Pattern UITSPRAAK = Pattern.compile("(?<ecli>ECLI:[A-Z]{2}:[A-Z0-9]+:\\d{4}:[A-Z0-9.]+)");
    private static final Pattern PUNT = Pattern.compile("punt (?<punt>\\d+[a-z]?) van bijlage I, (?<wet>.+)");

    /** The law names a sub-item "onder 2°"; the contract has no field for it, so it is read and left open. */
    private static final Pattern ARTIKEL = Pattern.compile("artikel (?<artikel>[^ ,]+)"
            + "(?:, (?:(?<rang>" + String.join("|", RANGTELWOORDEN) + ") lid|lid (?<lid>\\d+[a-z]?\\*?)))?"
            + "(?:, (?:aanhef en )?onderdeel (?<onderdeel>[a-z]{1,2}))?"
            + "(?:, onder (?:\\d+°?|[a-z]))?"
            + ", (?<wet>\\p{Lu}[^,]+(?:, \\p{Lu}[^,]+)*)");

    private Verwijzing() {}

    static Optional<JsonValue> lees(String tekst) {
        return velden(UITSPRAAK, tekst, "ecli")
                .or(() -> velden(PUNT, tekst, "wet", "punt"))
                .or(() -> velden(ARTIKEL, tekst, "wet", "artikel", "lid", "onderdeel"));
    }

    private static Optional<JsonValue> velden(Pattern vorm, String tekst, String... namen) {
        Matcher gevonden = vorm.matcher(tekst);
        if (!gevonden.matches()) {
            return Optional.empty();
        }
        JsonObjectBuilder velden = Json.createObjectBuilder();
        for (String naam : namen) {
            Optional.ofNullable(gevonden.group(naam)).ifPresent(waarde -> velden.add(naam, waarde));
        }
        if (vorm == ARTIKEL && gevonden.group("rang") != null) {
            velden.add("lid", String.valueOf(RANGTELWOORDEN.indexOf(gevonden.group("rang")) + 1));
        }
        return Optional.of(velden.build());
    }

    static String toon(JsonObject velden) {
        if (velden.containsKey("ecli")) {
            return velden.getString("ecli");
        }
        if (velden.containsKey("punt")) {
            return "punt " + velden.getString("punt") + " van bijlage I, " + velden.getString("wet");
        }
        return "artikel " + velden.getString("artikel")
                + (velden.containsKey("lid") ? ", lid " + velden.getString("lid") : "")
                + (velden.containsKey("onderdeel") ? ", onderdeel " + velden.getString("onderdeel") : "")
                + ", " + velden.getString("wet");
    }
}
