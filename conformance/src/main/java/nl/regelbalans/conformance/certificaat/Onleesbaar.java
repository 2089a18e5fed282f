package nl.regelbalans.conformance.certificaat;

/** A text does not hold what it should; the message says what, in Dutch, as the end of a sentence. */
final class Onleesbaar extends RuntimeException {

    private static final long serialVersionUID = 1;

    Onleesbaar(String wat) {
        super(wat);
    }
}
