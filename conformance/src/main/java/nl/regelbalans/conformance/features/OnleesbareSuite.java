package nl.regelbalans.conformance.features;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The features or their sentences are not in order; the message names every fault with its file and line. */
public final class OnleesbareSuite extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OnleesbareSuite(List<Leesfout> fouten) {
        super(fouten.stream().map(Leesfout::toString).collect(joining("\n")));
    }

    OnleesbareSuite(String uitleg) {
        super(uitleg);
    }
}
