package nl.regelbalans.conformance.begrippen;

import java.util.List;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.OnleesbareSuite;

/**
 * The words that need an explanation.
 *
 * @param alle in the order of the file
 * @param kernen how a word of the law ends: {@code toeslag}, {@code plicht}
 */
public record Begrippen(List<Begrip> alle, List<String> kernen) {

    /** The file with the words. */
    public static final String BESTAND = Features.ALGEMEEN + "/begrippen.yaml";

    /**
     * Reads the words; none when the features have no such file.
     *
     * @throws OnleesbareSuite with every fault, its file and its line
     */
    public static Begrippen lees(Features features) {
        return features.bestand(BESTAND)
                .map(Begrippenlezer::new)
                .map(lezer -> {
                    if (!lezer.fouten().isEmpty()) {
                        throw new OnleesbareSuite(lezer.fouten());
                    }
                    return lezer.begrippen();
                })
                .orElse(new Begrippen(List.of(), List.of()));
    }
}
