package nl.regelbalans.conformance.waarden;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** How a value reads in Dutch. A value of another type than expected is shown plainly. */
public enum Opmaak {
    GEWOON,
    BEDRAG,
    PERCENTAGE,
    DATUM,
    GRONDSLAG;

    public String toon(JsonValue waarde) {
        return switch (this) {
            case GEWOON -> gewoon(waarde);
            case BEDRAG -> waarde instanceof JsonNumber getal ? "€ " + Getallen.toon(getal, 2) : gewoon(waarde);
            case PERCENTAGE -> waarde instanceof JsonNumber getal ? Getallen.toon(getal, 0) + " %" : gewoon(waarde);
            case DATUM -> waarde instanceof JsonString tekst ? Datums.toon(tekst.getString()) : gewoon(waarde);
            case GRONDSLAG -> waarde instanceof JsonObject velden ? Verwijzing.toon(velden) : gewoon(waarde);
        };
    }

    private static String gewoon(JsonValue waarde) {
        return switch (waarde.getValueType()) {
            case STRING -> ((JsonString) waarde).getString();
            case NUMBER -> Getallen.toon((JsonNumber) waarde, 0);
            case TRUE -> "ja";
            case FALSE -> "nee";
            case NULL -> "null";
            case ARRAY, OBJECT -> waarde.toString();
        };
    }
}
