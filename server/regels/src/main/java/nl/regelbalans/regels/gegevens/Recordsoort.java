package nl.regelbalans.regels.gegevens;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of named fields, declared as a record whose components carry {@link Veld}. */
public final class Recordsoort<R extends Record> implements Soort<R> {

    /** Reading a declaration costs more than reading a question: once a class is enough. */
    private static final ClassValue<Recordsoort<?>> GELEZEN = new ClassValue<>() {
        @Override
        protected Recordsoort<?> computeValue(Class<?> klasse) {
            return new Recordsoort<>(klasse.asSubclass(Record.class));
        }
    };

    private final Constructor<R> constructor;
    private final List<Recordveld> velden;
    private final Set<String> namen;

    private Recordsoort(Class<R> klasse) {
        var componenten = klasse.getRecordComponents();
        this.velden = Arrays.stream(componenten).map(Recordveld::van).toList();
        this.namen = velden.stream().map(Recordveld::naam).collect(Collectors.toCollection(LinkedHashSet::new));
        try {
            this.constructor = klasse.getDeclaredConstructor(
                    Arrays.stream(componenten).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // what belongs to a class was made of that class
    public static <R extends Record> Recordsoort<R> van(Class<R> klasse) {
        return (Recordsoort<R>) GELEZEN.get(klasse);
    }

    /** The fields, in the order of the declaration. */
    public List<Veldopgave> velden() {
        return velden.stream().map(Recordveld::opgave).toList();
    }

    @Override
    public Optional<R> lees(Object gegeven, String pad, Fouten fouten) {
        if (!(gegeven instanceof Map<?, ?> gegevens)) {
            fouten.meld(pad, Foutcode.VERKEERD_TYPE, "Geef een object tussen accolades: { ... }.");
            return Optional.empty();
        }
        meldOnbekende(gegevens, pad, fouten);
        var waarden = new ArrayList<>(velden.size());
        for (var veld : velden) {
            veld.lees(gegevens, pad, fouten).ifPresent(waarden::add);
        }
        return waarden.size() == velden.size() ? Optional.of(maak(waarden)) : Optional.empty();
    }

    private void meldOnbekende(Map<?, ?> gegevens, String pad, Fouten fouten) {
        for (var naam : gegevens.keySet()) {
            if (!namen.contains(String.valueOf(naam))) {
                fouten.meld(
                        pad + "." + naam,
                        Foutcode.ONBEKEND_VELD,
                        "Laat dit veld weg: het bestaat hier niet. Bekend zijn: " + String.join(", ", namen) + ".");
            }
        }
    }

    private R maak(List<Object> waarden) {
        try {
            return constructor.newInstance(waarden.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, Object> schrijf(R waarde) {
        var gegevens = new LinkedHashMap<String, Object>();
        for (var veld : velden) {
            veld.schrijf(waarde).ifPresent(gegeven -> gegevens.put(veld.naam(), gegeven));
        }
        return gegevens;
    }

    @Override
    public Map<String, Object> schema() {
        var eigenschappen = new LinkedHashMap<String, Object>();
        velden.forEach(veld -> eigenschappen.put(veld.naam(), veld.schema()));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", eigenschappen);
        var verplicht = velden.stream()
                .filter(Recordveld::verplicht)
                .map(Recordveld::naam)
                .toList();
        if (!verplicht.isEmpty()) {
            schema.put("required", verplicht);
        }
        return schema;
    }
}
