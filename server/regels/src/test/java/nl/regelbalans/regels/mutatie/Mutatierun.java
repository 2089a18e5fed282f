package nl.regelbalans.regels.mutatie;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a run of PIT found.
 *
 * @param gevangen of every mutant whether a scenario failed on it
 */
record Mutatierun(SortedMap<Mutant, Boolean> gevangen) {

    private static final String REGELS = "nl.regelbalans.regels.";
    private static final Set<String> GEVANGEN = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");
    private static final Pattern PLAATS = Pattern.compile(" (for|in) \\S+::\\S+$");
    private static final Pattern PAKKET = Pattern.compile("\\b(\\w+/)+");

    /** Reads {@code mutations.xml}. */
    static Mutatierun lees(Path bestand) {
        try {
            var elementen = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(bestand.toFile())
                    .getElementsByTagName("mutation");
            var nummers = new HashMap<Mutant, Integer>();
            var gevangen = new TreeMap<Mutant, Boolean>();
            IntStream.range(0, elementen.getLength())
                    .mapToObj(i -> (Element) elementen.item(i))
                    .sorted(Comparator.comparing(mutatie -> getal(mutatie, "index")))
                    .forEach(mutatie ->
                            gevangen.put(mutant(mutatie, nummers), GEVANGEN.contains(mutatie.getAttribute("status"))));
            return new Mutatierun(gevangen);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        } catch (ParserConfigurationException | SAXException geenXml) {
            throw new IllegalStateException(bestand + " is no report of PIT", geenXml);
        }
    }

    Score score(Predicate<Mutant> keuze) {
        var gekozen = gevangen.entrySet().stream()
                .filter(uitslag -> keuze.test(uitslag.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Score(gekozen.size(), gekozen.stream().filter(raak -> raak).count());
    }

    /** The mutants that no scenario caught. */
    SortedSet<Mutant> ontsnapt() {
        return gevangen.keySet().stream()
                .filter(mutant -> !gevangen.get(mutant))
                .collect(toCollection(TreeSet::new));
    }

    SortedSet<String> pakketten() {
        return gevangen.keySet().stream().map(Mutant::pakket).collect(toCollection(TreeSet::new));
    }

    private static Mutant mutant(Element mutatie, Map<Mutant, Integer> nummers) {
        var eerste = new Mutant(
                tekst(mutatie, "mutatedClass").substring(REGELS.length()),
                LAMBDA.matcher(tekst(mutatie, "mutatedMethod")).replaceAll("$1 (lambda)"),
                fout(tekst(mutatie, "description")),
                1);
        return new Mutant(eerste.klasse(), eerste.methode(), eerste.fout(), nummers.merge(eerste, 1, Integer::sum));
    }

    /** The fault without its place and without packages: the other columns tell those. */
    private static String fout(String omschrijving) {
        var zonderPlaats = PLAATS.matcher(omschrijving).replaceAll("");
        return PAKKET.matcher(zonderPlaats).replaceAll("");
    }

    private static int getal(Element mutatie, String naam) {
        return Integer.parseInt(tekst(mutatie, naam));
    }

    private static String tekst(Element mutatie, String naam) {
        return mutatie.getElementsByTagName(naam).item(0).getTextContent();
    }
}
