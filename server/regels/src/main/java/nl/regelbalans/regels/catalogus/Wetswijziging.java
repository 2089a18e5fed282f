package nl.regelbalans.regels.catalogus;

import java.util.List;
import nl.regelbalans.regels.norm.Norm;

/**
 * The declaration of one of the 22 entries. Everything that others need to know of an entry follows from it: the endpoint, the
 * OpenAPI types, the catalogue, the forms. An implementation announces itself with {@code @AutoService(Wetswijziging.class)}.
 */
public interface Wetswijziging {

    /** Number and slug: {@code 05-giften}. */
    String id();

    /** What it is called, in plain Dutch. */
    String titel();

    /** What changes and for whom, in a few plain Dutch sentences (B1). */
    String kern();

    Versies<?, ?> versies();

    /** The dated amounts that this entry brings. */
    default List<Norm<?>> normen() {
        return List.of();
    }
}
