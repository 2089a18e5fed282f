package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;

/** What an answer must be, or else it is an {@link Afwijking}. */
final class Eis {

    private Eis() {}

    static void dat(boolean waar, String verwacht, String gekregen) {
        if (!waar) {
            throw new Afwijking(verwacht, gekregen);
        }
    }

    /** Expects a text in each of these fields. */
    static void gevuld(String wat, JsonObject object, String... velden) {
        for (String veld : velden) {
            dat(Objecten.gevuld(object, veld), "bij " + wat + " een tekst in " + veld, object.toString());
        }
    }

    static void tekst(JsonObject object, String veld, String verwacht) {
        String kwam = Objecten.tekst(object, veld);
        dat(kwam.equals(verwacht), veld + " = " + verwacht, veld + " = " + (kwam.isEmpty() ? "(ontbreekt)" : kwam));
    }
}
