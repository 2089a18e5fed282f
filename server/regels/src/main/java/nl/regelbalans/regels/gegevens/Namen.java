package nl.regelbalans.regels.gegevens;

import java.util.Locale;

/** One way to turn the names in Java into the names that the outside world sees. */
public final class Namen {

    private Namen() {}

    /** {@code GIFT_IN_GELD} becomes {@code gift-in-geld}. */
    public static String metStreepjes(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code Wet2026} becomes {@code wet-2026}. */
    public static String metStreepjes(Class<?> klasse) {
        return klasse.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z0-9])", "-").toLowerCase(Locale.ROOT);
    }
}
