package nl.regelbalans.regels.gegevens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of a fixed set of choices, written with hyphens: {@code gift-in-geld}. */
public final class Keuzesoort<E extends Enum<E>> implements Soort<E> {

    private final Map<String, E> keuzes = new LinkedHashMap<>();

    public Keuzesoort(Class<E> klasse) {
        for (var keuze : klasse.getEnumConstants()) {
            keuzes.put(Namen.metStreepjes(keuze), keuze);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the caller has seen that the class is an enum; Java cannot say so
    static Soort<?> van(Class<?> klasse) {
        return new Keuzesoort(klasse);
    }

    @Override
    public Optional<E> lees(Object gegeven, String pad, Fouten fouten) {
        if (!(gegeven instanceof String code)) {
            fouten.meld(pad, Foutcode.VERKEERD_TYPE, "Geef een van deze woorden als tekst: " + opsomming() + ".");
            return Optional.empty();
        }
        var keuze = Optional.ofNullable(keuzes.get(code));
        if (keuze.isEmpty()) {
            fouten.meld(pad, Foutcode.ONBEKENDE_KEUZE, "Kies een van deze woorden: " + opsomming() + ".");
        }
        return keuze;
    }

    private String opsomming() {
        return String.join(", ", keuzes.keySet());
    }

    @Override
    public Object schrijf(E waarde) {
        return Namen.metStreepjes(waarde);
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("enum", List.copyOf(keuzes.keySet()));
        schema.put("description", betekenissen());
        return schema;
    }

    private String betekenissen() {
        return keuzes.entrySet().stream()
                .flatMap(keuze -> betekenis(keuze.getValue()).map(uitleg -> keuze.getKey() + ": " + uitleg))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> betekenis(E keuze) {
        try {
            return Stream.ofNullable(
                            keuze.getDeclaringClass().getField(keuze.name()).getAnnotation(Veld.class))
                    .map(Veld::value);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
