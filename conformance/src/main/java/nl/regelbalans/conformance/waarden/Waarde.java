package nl.regelbalans.conformance.waarden;

import jakarta.json.JsonValue;

/** A value of the suite, and how it reads in Dutch. */
public record Waarde(JsonValue json, Opmaak opmaak) {

    /** A value written in woorden.yaml itself. */
    public static Waarde vast(JsonValue json) {
        return new Waarde(json, Opmaak.GEWOON);
    }

    public boolean is(JsonValue ander) {
        return Gelijkheid.gelijk(json, ander);
    }

    /** Another value, written in the same way as this one. */
    public String toon(JsonValue ander) {
        return opmaak.toon(ander);
    }

    @Override
    public String toString() {
        return opmaak.toon(json);
    }
}
