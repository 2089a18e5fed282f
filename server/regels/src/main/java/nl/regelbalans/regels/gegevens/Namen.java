package nl.regelbalans.regels.gegevens;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One way to turn the names in Java into the names that the outside world sees. */
public final class Namen {

    private static final ConcurrentMap<Enum<?>, String> VAN_KEUZES = new ConcurrentHashMap<>();
    private static final ConcurrentMap<Class<?>, String> VAN_KLASSEN = new ConcurrentHashMap<>();

    private Namen() {}

    /** {@code GIFT_IN_GELD} becomes {@code gift-in-geld}. */
    public static String metStreepjes(Enum<?> waarde) {
        return VAN_KEUZES.computeIfAbsent(
                waarde, keuze -> keuze.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** {@code Wet2026} becomes {@code wet-2026}. */
    public static String metStreepjes(Class<?> klasse) {
        return VAN_KLASSEN.computeIfAbsent(klasse, Namen::gelezen);
    }

    private static String gelezen(Class<?> klasse) {
        return klasse.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z0-9])", "-").toLowerCase(Locale.ROOT);
    }
}
