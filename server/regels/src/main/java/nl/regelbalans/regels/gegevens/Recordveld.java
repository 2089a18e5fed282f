package nl.regelbalans.regels.gegevens;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a {@link Recordsoort}.
 *
 * @param standaard what holds when it is left out, as plain data
 * @param keuzevrij whether it may be left out without a default
 */
record Recordveld(
        String naam, Veld veld, Optional<Object> standaard, boolean keuzevrij, Soort<Object> soort, Method lezer) {

    static Recordveld van(RecordComponent component) {
        var veld = Optional.ofNullable(component.getAnnotation(Veld.class))
                .orElseThrow(() -> new IllegalStateException("no @Veld on " + component));
        boolean keuzevrij = component.getType() == Optional.class;
        var type = keuzevrij
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType();
        @SuppressWarnings("unchecked") // the Soort was chosen by the type of the component
        var soort = (Soort<Object>) Soorten.van(type, veld);
        return new Recordveld(
                component.getName(),
                veld,
                gevuld(veld.standaard()).map(Recordveld::gelezen),
                keuzevrij,
                soort,
                component.getAccessor());
    }

    boolean verplicht() {
        return !keuzevrij && standaard.isEmpty();
    }

    /** The value for the record's constructor; empty only when a fault was reported. */
    Optional<Object> lees(Map<?, ?> gegevens, String pad, Fouten fouten) {
        var plaats = pad + "." + naam;
        if (gegevens.containsKey(naam)) {
            var waarde = soort.lees(gegevens.get(naam), plaats, fouten);
            return keuzevrij ? waarde.map(Optional::of) : waarde;
        }
        if (keuzevrij) {
            return Optional.of(Optional.empty());
        }
        if (standaard.isEmpty()) {
            fouten.meld(plaats, Foutcode.ONTBREEKT, "Vul dit veld in: " + veld.value() + ".");
            return Optional.empty();
        }
        return soort.lees(standaard.get(), plaats, fouten);
    }

    Optional<Object> schrijf(Record waarde) {
        try {
            var inhoud = lezer.invoke(waarde);
            return (keuzevrij ? (Optional<?>) inhoud : Optional.of(inhoud)).map(soort::schrijf);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Veldopgave opgave() {
        return new Veldopgave(naam, veld.value(), soort, verplicht(), standaard, gevuld(veld.gevolg()));
    }

    /** An annotation knows no Optional. */
    private static Optional<String> gevuld(String tekst) {
        return Optional.of(tekst).filter(gegeven -> !gegeven.isEmpty());
    }

    Map<String, Object> schema() {
        var schema = new LinkedHashMap<>(soort.schema());
        schema.merge("description", veld.value() + ".", (keuzes, betekenis) -> betekenis + " " + keuzes);
        standaard.ifPresent(gegeven -> schema.put("default", gegeven));
        return schema;
    }

    /** The default is written in an annotation, which knows only text. */
    private static Object gelezen(String tekst) {
        if ("true".equals(tekst) || "false".equals(tekst)) {
            return Boolean.valueOf(tekst);
        }
        return tekst.matches("\\d+(\\.\\d+)?") ? new BigDecimal(tekst) : tekst;
    }
}
