package nl.regelbalans.regels.bewijs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which scenarios of one wetswijziging notice a miniatuur, as a person reads and writes it: {@code 1-4 9}, {@code alle} or
 * {@code alle behalve 7}. So a scenario more changes nothing where all of them notice.
 */
record Gezakt(SortedSet<Integer> nummers) {

    private static final String ALLE = "alle";
    private static final String BEHALVE = "alle behalve ";

    static Gezakt van(Stream<String> ids) {
        return new Gezakt(ids.map(Gezakt::nummer).collect(toCollection(TreeSet::new)));
    }

    private static int nummer(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    /** Reads what {@link #toon} wrote. */
    static Gezakt lees(String tekst, Gezakt allemaal) {
        if (tekst.equals(ALLE)) {
            return allemaal;
        }
        return tekst.startsWith(BEHALVE) ? allemaal.zonder(reeksen(tekst.substring(BEHALVE.length()))) : reeksen(tekst);
    }

    private static Gezakt reeksen(String tekst) {
        var nummers = new TreeSet<Integer>();
        for (String reeks : tekst.split(" ", -1)) {
            String[] grenzen = reeks.split("-", -1);
            for (int i = Integer.parseInt(grenzen[0]); i <= Integer.parseInt(grenzen[grenzen.length - 1]); i++) {
                nummers.add(i);
            }
        }
        return new Gezakt(nummers);
    }

    /** In as few words as it takes. */
    String toon(Gezakt allemaal) {
        Gezakt over = allemaal.zonder(this);
        if (over.isLeeg()) {
            return ALLE;
        }
        return over.nummers.size() < nummers.size() ? BEHALVE + over.reeksen(allemaal) : reeksen(allemaal);
    }

    /** A reach runs over the numbers that exist, so that a gap in the numbering does not break it. */
    private String reeksen(Gezakt allemaal) {
        List<Integer> bestaand = List.copyOf(allemaal.nummers);
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < bestaand.size(); i++) {
            if (nummers.contains(bestaand.get(i))) {
                int begin = bestaand.get(i);
                while (i + 1 < bestaand.size()
                        && bestaand.get(i + 1) == bestaand.get(i) + 1
                        && nummers.contains(bestaand.get(i + 1))) {
                    i++;
                }
                int einde = bestaand.get(i);
                tekst.append(tekst.isEmpty() ? "" : " ").append(begin).append(begin == einde ? "" : "-" + einde);
            }
        }
        return tekst.toString();
    }

    Gezakt zonder(Gezakt ander) {
        return filter(nummer -> !ander.nummers.contains(nummer));
    }

    private Gezakt filter(Predicate<Integer> welke) {
        return new Gezakt(nummers.stream().filter(welke).collect(toCollection(TreeSet::new)));
    }

    int aantal() {
        return nummers.size();
    }

    boolean isLeeg() {
        return nummers.isEmpty();
    }

    @Override
    public String toString() {
        return nummers.stream().map(String::valueOf).collect(joining(" "));
    }
}
