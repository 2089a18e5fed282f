package nl.regelbalans.conformance.yaml;

/** Stops the reading of one item; the items after it are still read, so that all faults come out at once. */
public final class Yamlfout extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int regel;

    Yamlfout(int regel, String uitleg) {
        super(uitleg);
        this.regel = regel;
    }

    /** Line, from 1. */
    public int regel() {
        return regel;
    }
}
