package nl.regelbalans.regels.gegevens;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.waarde.Bedrag;

/** An amount in euros: a number with at most two decimals, from nil to less than a billion. */
public enum Bedragsoort implements Soort<Bedrag> {
    NIET_NEGATIEF;

    private static final BigDecimal GRENS = BigDecimal.TEN.pow(9);

    @Override
    public Optional<Bedrag> lees(Object gegeven, String pad, Fouten fouten) {
        if (!(gegeven instanceof BigDecimal euro)) {
            fouten.meld(pad, Foutcode.VERKEERD_TYPE, "Geef een bedrag in euro als getal, bijvoorbeeld 1200.50.");
        } else if (euro.scale() > 2) {
            fouten.meld(pad, Foutcode.TE_VEEL_DECIMALEN, "Geef het bedrag met hooguit twee decimalen.");
        } else if (euro.signum() < 0 || euro.compareTo(GRENS) >= 0) {
            fouten.meld(pad, Foutcode.BUITEN_BEREIK, "Geef een bedrag van 0 tot 1000000000 euro.");
        } else {
            return Optional.of(Bedrag.van(euro));
        }
        return Optional.empty();
    }

    @Override
    public Object schrijf(Bedrag waarde) {
        return waarde.inEuro();
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "number");
        schema.put("multipleOf", new BigDecimal("0.01"));
        schema.put("minimum", BigDecimal.ZERO);
        schema.put("exclusiveMaximum", GRENS);
        return schema;
    }
}
