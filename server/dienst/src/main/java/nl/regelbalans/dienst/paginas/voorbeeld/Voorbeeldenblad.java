package nl.regelbalans.dienst.paginas.voorbeeld;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import nl.regelbalans.dienst.paginas.Onderwerp;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Rubriek;
import nl.regelbalans.dienst.paginas.Weergave;
import nl.regelbalans.dienst.paginas.begrip.Begripwijzer;
import nl.regelbalans.dienst.paginas.begrip.Begripwijzer.Verwijzing;

/**
 * The scenarios with one label of one folder, under the norm that each belongs to, with what this service makes of them.
 *
 * @param aantal how many there are of all labels together
 * @param geslaagd how many of those pass
 */
record Voorbeeldenblad(
        Onderwerp onderwerp,
        int aantal,
        long geslaagd,
        List<Versiekeuze> versies,
        List<Norm> normen,
        List<Verwijzing> begrippen)
        implements Pagina {

    /** A version that there are scenarios of. */
    record Versiekeuze(String naam, String kop, long aantal, boolean hier) {}

    /** A norm in one sentence, and its examples. */
    record Norm(String zin, String grondslag, List<Voorbeeld> voorbeelden) {}

    /**
     * One scenario.
     *
     * @param uitslag the word for how it ended
     */
    record Voorbeeld(
            String id,
            String zin,
            String soort,
            boolean inwoner,
            List<Stap> stappen,
            boolean inOrde,
            String uitslag,
            String verslag) {}

    static Voorbeeldenblad van(Onderwerp onderwerp, String gekozen, List<Zaakuitslag> uitslagen) {
        var perVersie = uitslagen.stream()
                .collect(groupingBy(uitslag -> uitslag.scenario().versie(), TreeMap::new, toList()));
        var versie = gekozen.isEmpty() ? grootste(perVersie) : gekozen;
        var hier = perVersie.getOrDefault(versie, List.of());
        return new Voorbeeldenblad(
                onderwerp,
                uitslagen.size(),
                uitslagen.stream()
                        .filter(uitslag -> uitslag.resultaat() == Resultaat.GESLAAGD)
                        .count(),
                perVersie.entrySet().stream()
                        .map(groep -> new Versiekeuze(
                                groep.getKey(),
                                Weergave.kop(groep.getKey()),
                                groep.getValue().size(),
                                groep.getKey().equals(versie)))
                        .toList(),
                normen(hier),
                Begripwijzer.in(hier.stream().flatMap(uitslag -> teksten(uitslag.scenario()))));
    }

    private static String grootste(Map<String, List<Zaakuitslag>> perVersie) {
        return perVersie.entrySet().stream()
                .max(Comparator.comparing(groep -> groep.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<Norm> normen(List<Zaakuitslag> uitslagen) {
        var perNorm = uitslagen.stream()
                .sorted(Comparator.comparing((Zaakuitslag uitslag) ->
                                uitslag.scenario().plaats().bestand())
                        .thenComparing(uitslag -> uitslag.scenario().plaats().regel()))
                .collect(groupingBy(uitslag -> norm(uitslag.scenario()), LinkedHashMap::new, toList()));
        return perNorm.entrySet().stream()
                .map(groep -> new Norm(
                        groep.getKey().zin(),
                        groep.getKey().grondslag(),
                        groep.getValue().stream()
                                .map(Voorbeeldenblad::voorbeeld)
                                .toList()))
                .toList();
    }

    private static Stream<String> teksten(Scenario scenario) {
        return Stream.concat(
                Stream.of(scenario.norm(), scenario.zin()),
                scenario.stappen().stream().map(Stap::tekst));
    }

    private static Norm norm(Scenario scenario) {
        return new Norm(scenario.norm(), scenario.grondslag(), List.of());
    }

    private static Voorbeeld voorbeeld(Zaakuitslag uitslag) {
        var scenario = uitslag.scenario();
        return new Voorbeeld(
                scenario.id(),
                scenario.zin(),
                scenario.soort(),
                scenario.ogen().equals("inwoner"),
                scenario.stappen(),
                uitslag.resultaat().inOrde(),
                Weergave.naam(uitslag.resultaat().woord()),
                uitslag.bevinding().map(waarom -> uitslag.verslag()).orElse(""));
    }

    @Override
    public String titel() {
        return "Voorbeelden: " + onderwerp.titel();
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.WETSWIJZIGINGEN;
    }
}
