package nl.regelbalans.regels.gegevens;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;

/** Which {@link Soort} belongs to which Java type. */
final class Soorten {

    private static final Map<Type, Function<Veld, Soort<?>>> EENVOUDIG = Map.of(
            Bedrag.class, veld -> Bedragsoort.NIET_NEGATIEF,
            Percentage.class, veld -> Percentagesoort.PERCENTAGE,
            LocalDate.class, veld -> Datumsoort.DATUM,
            boolean.class, veld -> JaNeesoort.JA_NEE,
            Boolean.class, veld -> JaNeesoort.JA_NEE,
            int.class, veld -> new Getalsoort(veld.minimum(), veld.maximum()),
            Integer.class, veld -> new Getalsoort(veld.minimum(), veld.maximum()));

    private Soorten() {}

    static Soort<?> van(Type type, Veld veld) {
        if (EENVOUDIG.containsKey(type)) {
            return EENVOUDIG.get(type).apply(veld);
        }
        if (type instanceof ParameterizedType lijst && lijst.getRawType() == List.class) {
            return new Lijstsoort<>(van(lijst.getActualTypeArguments()[0], veld));
        }
        if (type instanceof Class<?> klasse && klasse.isEnum()) {
            return Keuzesoort.van(klasse);
        }
        if (type instanceof Class<?> klasse && klasse.isRecord()) {
            return Recordsoort.van(klasse.asSubclass(Record.class));
        }
        throw new IllegalStateException("no Soort for " + type);
    }
}
