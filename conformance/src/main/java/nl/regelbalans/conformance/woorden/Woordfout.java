package nl.regelbalans.conformance.woorden;

/** Stops the reading of one sentence; the sentences after it are still read, so that all faults come out at once. */
final class Woordfout extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int regel;

    Woordfout(int regel, String uitleg) {
        super(uitleg);
        this.regel = regel;
    }

    int regel() {
        return regel;
    }
}
