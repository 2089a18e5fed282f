package nl.regelbalans.conformance.dekking;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collector;

/** The numbers of scenarios, written as briefly as they can be read: {@code 1-6, 11}. */
final class Nummers {

    static final Collector<Integer, ?, String> VERZAMELD =
            collectingAndThen(toCollection(TreeSet::new), Nummers::geschreven);

    private Nummers() {}

    private static String geschreven(SortedSet<Integer> nummers) {
        List<String> reeksen = new ArrayList<>();
        for (int nummer : nummers) {
            if (!nummers.contains(nummer - 1)) {
                int einde = nummer;
                while (nummers.contains(einde + 1)) {
                    einde++;
                }
                reeksen.add(einde == nummer ? "" + nummer : nummer + "-" + einde);
            }
        }
        return String.join(", ", reeksen);
    }
}
