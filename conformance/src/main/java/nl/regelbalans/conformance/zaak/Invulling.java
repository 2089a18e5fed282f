package nl.regelbalans.conformance.zaak;

import java.util.List;
import nl.regelbalans.conformance.waarden.Waarde;

/** A value that a sentence gives to a field: fixed, or taken from the parameters of the sentence. */
@FunctionalInterface
public interface Invulling {

    Waarde met(List<Waarde> parameters);
}
