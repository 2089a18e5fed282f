package nl.regelbalans.conformance.features;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A level above the single beoordeling, which a product may claim beside its wetswijzigingen. Its scenarios have a folder of its name,
 * and in the place of a version the label of what is asked.
 */
public enum Niveau {
    /** Answers side by side; what is asked is the wetswijziging. */
    VERGELIJKINGEN("V", "/wetswijzigingen/%s/vergelijkingen"),
    /** What a household has in hand; what is asked is {@code maand} or {@code jaar}. */
    MAANDBEREKENINGEN("M", "/%sberekeningen");

    private final String nummer;
    private final String pad;

    Niveau(String nummer, String pad) {
        this.nummer = nummer;
        this.pad = pad;
    }

    /** The level of a folder; empty for that of a wetswijziging. */
    public static Optional<Niveau> van(String map) {
        return Stream.of(values()).filter(niveau -> niveau.naam().equals(map)).findFirst();
    }

    /** The name of its folder, by which a product claims it. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the ids of its scenarios where others have the number of a wetswijziging. */
    public String nummer() {
        return nummer;
    }

    /** The address of its questions, below the base path of the product. */
    String pad(String gevraagd) {
        return String.format(pad, gevraagd);
    }
}
