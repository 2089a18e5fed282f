package nl.regelbalans.conformance.toets;

import java.time.Duration;
import nl.regelbalans.conformance.doel.HttpDoel;

/**
 * How a product is asked.
 *
 * @param gelijktijdig how many questions at the same time, from 1 to {@link #HOOGSTENS}
 * @param wachttijd how long one answer may take
 */
public record Tempo(int gelijktijdig, Duration wachttijd) {

    /** More at the same time tells nothing more about a product. */
    public static final int HOOGSTENS = 64;

    /** One question at a time. */
    public static final Tempo GEWOON = new Tempo(1, HttpDoel.GEWONE_WACHTTIJD);

    /**
     * Checks the choice.
     *
     * @throws IllegalArgumentException in Dutch, when it cannot be
     */
    public Tempo {
        if (gelijktijdig < 1 || gelijktijdig > HOOGSTENS) {
            throw new IllegalArgumentException("Stel 1 tot en met " + HOOGSTENS + " vragen tegelijk.");
        }
        if (wachttijd.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("De wachttijd is minstens 1 seconde.");
        }
    }
}
