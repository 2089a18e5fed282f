package nl.regelbalans.conformance.begrippen;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.features.Vindplaats;

/**
 * A word of the law, explained.
 *
 * @param vormen other ways in which the word is written
 * @param uitleg in plain Dutch (B1); it summarises the law and does not replace it
 * @param grondslag where the law says what the word means, as written in a feature
 */
public record Begrip(String term, List<String> vormen, String uitleg, Optional<String> grondslag, Vindplaats plaats) {}
