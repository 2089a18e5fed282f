package nl.regelbalans.conformance.doel;

import java.util.Optional;

/**
 * A product under test: an {@link HttpDoel} or an {@link ExecDoel}; a test may call its rules directly. More than one thread may ask
 * at the same time.
 */
@FunctionalInterface
public interface Doel extends AutoCloseable {

    /**
     * Sends one request and gives back whatever came, also when it makes no sense.
     *
     * @throws GeenAntwoord when nothing came: no connection, or not in time
     */
    Antwoord stuur(Verzoek verzoek);

    /** One line for a shell that repeats the request, when there is such a line. */
    default Optional<String> herhaalregel(Verzoek verzoek) {
        return Optional.empty();
    }

    /** Ends what was started to reach the product. */
    @Override
    default void close() {}
}
