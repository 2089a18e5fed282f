package nl.regelbalans.conformance.waarden;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates: {@code 1 mei 2026} in a sentence, {@code 2026-05-01} in JSON. */
final class Datums {

    /** Strict, so that 30 februari is no date instead of the last day of the month. */
    private static final DateTimeFormatter NEDERLANDS = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu", Locale.forLanguageTag("nl-NL"))
            .withResolverStyle(ResolverStyle.STRICT);

    private Datums() {}

    static Optional<JsonValue> lees(String tekst) {
        try {
            return Optional.of(
                    Json.createValue(LocalDate.parse(tekst, NEDERLANDS).toString()));
        } catch (DateTimeParseException geenDatum) {
            return Optional.empty();
        }
    }

    static String toon(String iso) {
        try {
            return LocalDate.parse(iso).format(NEDERLANDS);
        } catch (DateTimeParseException geenDatum) {
            return iso;
        }
    }
}
