package nl.regelbalans.regels.gegevens;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A whole number between two bounds, both included. */
public record Getalsoort(int minimum, int maximum) implements Soort<Integer> {

    @Override
    public Optional<Integer> lees(Object gegeven, String pad, Fouten fouten) {
        if (!(gegeven instanceof BigDecimal getal) || heeftBreuk(getal)) {
            fouten.meld(pad, Foutcode.VERKEERD_TYPE, "Geef een heel getal, bijvoorbeeld 3.");
        } else if (getal.compareTo(BigDecimal.valueOf(minimum)) < 0
                || getal.compareTo(BigDecimal.valueOf(maximum)) > 0) {
            fouten.meld(pad, Foutcode.BUITEN_BEREIK, "Geef een getal van " + minimum + " tot en met " + maximum + ".");
        } else {
            return Optional.of(getal.intValueExact());
        }
        return Optional.empty();
    }

    private static boolean heeftBreuk(BigDecimal getal) {
        return getal.stripTrailingZeros().scale() > 0;
    }

    @Override
    public Object schrijf(Integer waarde) {
        return BigDecimal.valueOf(waarde);
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "integer");
        schema.put("minimum", BigDecimal.valueOf(minimum));
        schema.put("maximum", BigDecimal.valueOf(maximum));
        return schema;
    }
}
