package nl.regelbalans.conformance.doel;

/** The product gave no answer, so nothing can be said about it: no connection, or not in time. */
public final class GeenAntwoord extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says why there is no answer.
     *
     * @param reden in Dutch: what happened
     */
    public GeenAntwoord(String reden) {
        super(reden);
    }
}
