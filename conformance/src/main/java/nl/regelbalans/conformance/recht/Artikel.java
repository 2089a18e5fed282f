package nl.regelbalans.conformance.recht;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One article of the Participatiewet, as of 1 January 2026.
 *
 * @param leden in the order of the Act; empty when the article has no numbered leden
 * @param onderdelen the lid and the letter: {@code 2m}; only the letter when there are no leden
 * @param geldigheid when it is law; the leden of an article that lapsed are not known
 */
public record Artikel(String nummer, List<String> leden, List<String> onderdelen, Geldigheid geldigheid) {

    public boolean vervallen() {
        return !geldigheid.duurtNog(Participatiewet.TOESTAND);
    }

    public boolean geldend() {
        return geldigheid.op(Participatiewet.TOESTAND);
    }

    /** The leden, or one nameless part for an article without. */
    public Stream<String> delen() {
        return leden.isEmpty() ? Stream.of("") : leden.stream();
    }

    boolean heeft(Optional<String> lid, Optional<String> onderdeel) {
        if (vervallen()) {
            return true;
        }
        return lid.map(leden::contains).orElse(true)
                && onderdeel
                        .map(letter -> onderdelen.contains(lid.orElse("") + letter))
                        .orElse(true);
    }
}
