package nl.regelbalans.regels.beoordeling;

import nl.regelbalans.regels.gegevens.Soort;
import nl.regelbalans.regels.wet.Vindplaats;

/** What the law leaves open and somebody else fills in: the college in one case, or the gemeente for all cases. */
public sealed interface Invulling<T> permits Oordeel, Beleidsruimte {

    /** The name under which it is filled in. */
    String naam();

    /** What kind of value fills it. */
    Soort<T> soort();

    /** Where the law leaves it open. */
    Vindplaats grondslag();

    /** What is to be filled in, in plain Dutch. */
    String uitleg();

    /** Where it stands in a question. */
    String pad();
}
