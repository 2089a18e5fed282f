package nl.regelbalans.dienst.paginas;

import nl.regelbalans.conformance.features.Features;

/** The scenarios that come with the service: read when somebody first asks, so that the service starts as quickly without them. */
public final class Suite {

    /** Loaded on first use. */
    public static final Features FEATURES = Features.ingebouwd();

    private Suite() {}
}
