package nl.regelbalans.conformance.woorden;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.waarden.Waardesoort;
import nl.regelbalans.conformance.zaak.Handeling;

/**
 * A sentence of the vocabulary.
 *
 * @param tekst a Cucumber expression: {@code het overschot is {bedrag}}
 * @param parameters the kinds of value in the sentence, in their order
 * @param uitleg help in plain Dutch, when it is given
 */
public record Zin(
        String tekst, List<Waardesoort> parameters, Handeling handeling, Optional<String> uitleg, Vindplaats plaats) {}
