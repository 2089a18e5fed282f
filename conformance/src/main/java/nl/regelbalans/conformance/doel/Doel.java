package nl.regelbalans.conformance.doel;

import java.util.Optional;

/**
 * A product under test. Over HTTP it is an {@link HttpDoel}; a test may call its rules directly.
 */
@FunctionalInterface
public interface Doel {

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
}
