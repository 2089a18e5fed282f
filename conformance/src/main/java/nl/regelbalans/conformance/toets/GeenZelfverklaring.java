package nl.regelbalans.conformance.toets;

/** The product does not say what it supports, so there is nothing to test. The message is in Dutch. */
public final class GeenZelfverklaring extends RuntimeException {

    private static final long serialVersionUID = 1;

    GeenZelfverklaring(String reden) {
        super("Het product zegt niet wat het kan: GET /conformiteit moet een JSON-object geven met product, versie en"
                + " wetswijzigingen. " + reden);
    }
}
