package nl.regelbalans.regels.aanvraag;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Oordeel;

/**
 * The answer to one of the questions of an aanvraag.
 *
 * @param vragen the judgements that are still missing
 */
record Deel<T>(T uitkomst, List<Oordeel<?>> vragen) {

    static <T> Deel<T> vast(T uitkomst) {
        return new Deel<>(uitkomst, List.of());
    }

    static <T> Deel<T> vraagt(T uitkomst, Oordeel<?>... vragen) {
        return new Deel<>(uitkomst, List.of(vragen));
    }
}
