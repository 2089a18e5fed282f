package nl.regelbalans.regels.gegevens;

import java.util.Map;
import java.util.Optional;

/**
 * A kind of value: how it is read from plain data, written back to plain data and described.
 *
 * <p>Plain data are {@code Map<String, ?>}, {@code List<?>}, {@code String}, {@code Boolean} and {@code BigDecimal}: what JSON
 * knows too, without knowing JSON.
 */
public interface Soort<T> {

    /**
     * Reads one value.
     *
     * @param pad where the value stands in the question, for the messages
     * @param fouten takes every fault; the result is empty only when one was reported
     */
    Optional<T> lees(Object gegeven, String pad, Fouten fouten);

    /** The value as plain data. */
    Object schrijf(T waarde);

    /** The value's description in the words of JSON Schema. */
    Map<String, Object> schema();
}
