package nl.regelbalans.regels.gegevens;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.waarde.Percentage;

/** A percentage as a number: 12.5 is 12,5 %. */
public enum Percentagesoort implements Soort<Percentage> {
    PERCENTAGE;

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    @Override
    public Optional<Percentage> lees(Object gegeven, String pad, Fouten fouten) {
        if (!(gegeven instanceof BigDecimal procent)) {
            fouten.meld(pad, Foutcode.VERKEERD_TYPE, "Geef een percentage als getal, bijvoorbeeld 12.5.");
        } else if (procent.scale() > 2) {
            fouten.meld(pad, Foutcode.TE_VEEL_DECIMALEN, "Geef het percentage met hooguit twee decimalen.");
        } else if (procent.signum() < 0 || procent.compareTo(HONDERD) > 0) {
            fouten.meld(pad, Foutcode.BUITEN_BEREIK, "Geef een percentage van 0 tot en met 100.");
        } else {
            return Optional.of(new Percentage(procent));
        }
        return Optional.empty();
    }

    @Override
    public Object schrijf(Percentage waarde) {
        return waarde.procent();
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "number");
        schema.put("multipleOf", new BigDecimal("0.01"));
        schema.put("minimum", BigDecimal.ZERO);
        schema.put("maximum", HONDERD);
        return schema;
    }
}
