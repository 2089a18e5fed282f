package nl.regelbalans.conformance.features;

/**
 * A place in the features.
 *
 * @param bestand path below the folder of the features: {@code 05-giften/giften.feature}
 * @param regel line, from 1
 */
public record Vindplaats(String bestand, int regel) {

    @Override
    public String toString() {
        return bestand + ":" + regel;
    }
}
