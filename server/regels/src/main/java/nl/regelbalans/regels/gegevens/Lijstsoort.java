package nl.regelbalans.regels.gegevens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of values of one kind. */
public record Lijstsoort<T>(Soort<T> element) implements Soort<List<T>> {

    private static final int MEESTE = 1000;

    @Override
    public Optional<List<T>> lees(Object gegeven, String pad, Fouten fouten) {
        if (!(gegeven instanceof List<?> lijst)) {
            fouten.meld(pad, Foutcode.VERKEERD_TYPE, "Geef een lijst tussen rechte haken: [ ... ].");
            return Optional.empty();
        }
        if (lijst.size() > MEESTE) {
            fouten.meld(pad, Foutcode.BUITEN_BEREIK, "Geef hooguit " + MEESTE + " regels in deze lijst.");
            return Optional.empty();
        }
        var gelezen = new ArrayList<T>(lijst.size());
        for (int i = 0; i < lijst.size(); i++) {
            element.lees(lijst.get(i), pad + "[" + i + "]", fouten).ifPresent(gelezen::add);
        }
        return gelezen.size() == lijst.size() ? Optional.of(List.copyOf(gelezen)) : Optional.empty();
    }

    @Override
    public Object schrijf(List<T> waarde) {
        return waarde.stream().map(element::schrijf).toList();
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "array");
        schema.put("maxItems", BigDecimal.valueOf(MEESTE));
        schema.put("items", element.schema());
        return schema;
    }
}
