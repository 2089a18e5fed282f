package nl.regelbalans.regels.gegevens;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Yes or no. */
public enum JaNeesoort implements Soort<Boolean> {
    JA_NEE;

    @Override
    public Optional<Boolean> lees(Object gegeven, String pad, Fouten fouten) {
        if (gegeven instanceof Boolean jaOfNee) {
            return Optional.of(jaOfNee);
        }
        fouten.meld(pad, Foutcode.VERKEERD_TYPE, "Geef true (ja) of false (nee), zonder aanhalingstekens.");
        return Optional.empty();
    }

    @Override
    public Object schrijf(Boolean waarde) {
        return waarde;
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "boolean");
        return schema;
    }
}
