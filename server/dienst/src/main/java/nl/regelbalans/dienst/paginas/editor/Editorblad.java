package nl.regelbalans.dienst.paginas.editor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.woorden.Woorden;
import nl.regelbalans.conformance.woorden.Zin;
import nl.regelbalans.dienst.paginas.Onderwerp;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Rubriek;

/**
 * The text of one file, the sentences it can use, and what there is to say about it.
 *
 * @param doelen the products to try it on; empty when there is nothing to choose
 * @param scenario the one that somebody came for, or empty
 */
record Editorblad(
        Onderwerp onderwerp,
        Voorstel voorstel,
        String scenario,
        Bevindingen bevindingen,
        List<Doelkeuze> doelen,
        List<Zingroep> zinnen,
        boolean bewaart)
        implements Pagina {

    /** A product to try it on. */
    record Doelkeuze(String naam, boolean gekozen) {}

    /** The sentences that follow Gegeven, Als or Dan. */
    record Zingroep(String woord, List<Zinregel> zinnen) {}

    /** A sentence to choose. */
    record Zinregel(String tekst, String uitleg) {}

    static List<Doelkeuze> doelen(List<String> namen, String gekozen) {
        return namen.size() == 1
                ? List.of()
                : namen.stream()
                        .map(naam -> new Doelkeuze(naam, naam.equals(gekozen)))
                        .toList();
    }

    /** What the scenarios of the file may use; for a new file, what the first example may use. */
    static List<Zingroep> zinnen(Features alle, Voorstel voorstel) {
        var features = alle.alleen(voorstel.map());
        var woorden = Woorden.lees(features);
        var scenarios = voorstel.scenarios(features);
        return (scenarios.isEmpty() ? features.scenarios().stream().limit(1) : scenarios.stream())
                        .flatMap(scenario -> woorden.van(scenario).stream())
                        .distinct()
                        .collect(groupingBy(Zin::woord, LinkedHashMap::new, toList()))
                        .entrySet()
                        .stream()
                        .map(groep -> new Zingroep(
                                groep.getKey(),
                                groep.getValue().stream()
                                        .map(zin -> new Zinregel(
                                                zin.tekst(), zin.uitleg().orElse("")))
                                        .toList()))
                        .toList();
    }

    @Override
    public String titel() {
        return (bevindingen.fouten().isEmpty() ? "" : "Fout: ") + "Scenario-editor: " + onderwerp.titel();
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.EDITOR;
    }
}
