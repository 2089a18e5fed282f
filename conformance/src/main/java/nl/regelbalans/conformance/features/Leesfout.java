package nl.regelbalans.conformance.features;

/**
 * Something in the features that cannot be read.
 *
 * @param uitleg in Dutch: what is wrong and what to do
 */
public record Leesfout(Vindplaats plaats, String uitleg) {

    @Override
    public String toString() {
        return plaats + ": " + uitleg;
    }
}
