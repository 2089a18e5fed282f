package nl.regelbalans.regels.beoordeling;

import java.util.List;
import nl.regelbalans.regels.norm.Normwaarde;
import nl.regelbalans.regels.wet.Voorbehoud;

/**
 * Why an answer is what it is.
 *
 * @param stappen the steps, in the order in which they were taken; never empty
 * @param normen every dated amount that was used
 * @param voorbehouden why the answer is less than certain; empty when nothing is in doubt
 */
public record Motivering(List<Stap> stappen, List<Normwaarde<?>> normen, List<Voorbehoud> voorbehouden) {

    public Motivering {
        stappen = List.copyOf(stappen);
        normen = List.copyOf(normen);
        voorbehouden = List.copyOf(voorbehouden);
    }
}
