package nl.regelbalans.conformance.features;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The features or their sentences are not in order; the message names every fault with its file and line. */
public final class OnleesbareSuite extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Leesfout> fouten;

    public OnleesbareSuite(List<Leesfout> fouten) {
        super(fouten.stream().map(Leesfout::toString).collect(joining("\n")));
        this.fouten = List.copyOf(fouten);
    }

    OnleesbareSuite(String uitleg) {
        super(uitleg);
        this.fouten = List.of();
    }

    /** Every fault in a file; none when the files themselves are not there. */
    public List<Leesfout> fouten() {
        return fouten;
    }
}
