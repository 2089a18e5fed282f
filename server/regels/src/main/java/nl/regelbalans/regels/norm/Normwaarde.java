package nl.regelbalans.regels.norm;

import java.util.Optional;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Voorbehoud;

/**
 * The value of a norm over a span of days.
 *
 * @param voorbehoud why the value is less than certain; empty when it was read in the law or the Staatscourant
 */
public record Normwaarde<T>(Norm<T> norm, T waarde, Geldigheid geldigheid, Optional<Voorbehoud> voorbehoud) {}
