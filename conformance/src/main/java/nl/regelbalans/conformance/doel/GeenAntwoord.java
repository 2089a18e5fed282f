package nl.regelbalans.conformance.doel;

/** The product gave no answer, so nothing can be said about it: no connection, or not in time. */
public final class GeenAntwoord extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says why there is no answer.
     *
     * @param reden in Dutch: what happened, and what to do; a sentence without capital and full stop
     */
    public GeenAntwoord(String reden) {
        super(reden);
    }

    static GeenAntwoord afgebroken() {
        return new GeenAntwoord("het wachten op een antwoord is afgebroken");
    }
}
