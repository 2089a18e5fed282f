package nl.regelbalans.regels.gegevens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        schema.put("description", opsommingMetBetekenis());
        return schema;
    }

    /** What each choice means in plain Dutch, by the word for it; empty for a word that says enough. */
    public Map<String, String> betekenissen() {
        var betekenissen = new LinkedHashMap<String, String>();
        keuzes.forEach((code, keuze) -> betekenissen.put(code, betekenis(keuze)));
        return betekenissen;
    }

    private String opsommingMetBetekenis() {
        return betekenissen().entrySet().stream()
                .filter(keuze -> !keuze.getValue().isEmpty())
                .map(keuze -> keuze.getKey() + ": " + keuze.getValue())
                .collect(Collectors.joining(" "));
    }

    private String betekenis(E keuze) {
        try {
            return Optional.ofNullable(
                            keuze.getDeclaringClass().getField(keuze.name()).getAnnotation(Veld.class))
                    .map(Veld::value)
                    .orElse("");
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
