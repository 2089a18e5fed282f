package nl.regelbalans.conformance.features;

/**
 * One text file of the features.
 *
 * @param pad path below the folder of the features, with slashes: {@code 05-giften/woorden.yaml}
 */
public record Bronbestand(String pad, String tekst) {

    String map() {
        return pad.substring(0, pad.indexOf('/'));
    }

    String sha256() {
        return Sha256.van(tekst);
    }

    /** The line with this number, from 1; empty past the end. */
    String regel(int nummer) {
        return tekst.lines().skip(nummer - 1L).findFirst().orElse("").strip();
    }
}
