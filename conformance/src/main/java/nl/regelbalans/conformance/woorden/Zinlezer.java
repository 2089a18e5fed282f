package nl.regelbalans.conformance.woorden;

import static java.util.stream.Collectors.joining;

import io.cucumber.cucumberexpressions.CucumberExpressionException;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Bronbestand;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.waarden.Waardesoort;

/** Reads the sentences of one woorden.yaml. */
final class Zinlezer {

    private static final Pattern ACCOLADES = Pattern.compile("(?<!\\\\)\\{([^}]*)}");
    private static final String ZIN = "zin";
    private static final String UITLEG = "uitleg";

    private final Bronbestand bestand;
    private final List<Leesfout> fouten;
    private final List<Zin> zinnen = new ArrayList<>();
    private final ExpressionFactory cucumber;

    private Zinlezer(Bronbestand bestand, List<Leesfout> fouten) {
        var soorten = new ParameterTypeRegistry(Locale.ROOT);
        Parametersoorten.alle().forEach(soorten::defineParameterType);
        this.bestand = bestand;
        this.fouten = fouten;
        this.cucumber = new ExpressionFactory(soorten);
    }

    static List<Zin> lees(Bronbestand bestand, List<Leesfout> fouten) {
        var lezer = new Zinlezer(bestand, fouten);
        lezer.probeer(lezer::leesAlles);
        return lezer.zinnen;
    }

    private void leesAlles() {
        for (Knoop knoop : Knoop.lees(bestand.tekst()).map(Knoop::lijst).orElse(List.of())) {
            probeer(() -> zinnen.add(zin(knoop)));
        }
    }

    private void probeer(Runnable lezen) {
        try {
            lezen.run();
        } catch (Woordfout fout) {
            fouten.add(new Leesfout(plaats(fout.regel()), fout.getMessage()));
        }
    }

    private Vindplaats plaats(int regel) {
        return new Vindplaats(bestand.pad(), regel);
    }

    private Zin zin(Knoop knoop) {
        Map<String, Knoop> velden = knoop.velden();
        Knoop zin = Optional.ofNullable(velden.get(ZIN))
                .orElseThrow(() -> knoop.fout("Hier ontbreekt de zin. Begin met '- zin:'."));
        String woord = handeling(knoop, velden.keySet());
        List<Waardesoort> parameters = parameters(zin);
        Expression vorm = vorm(zin);
        var waarden = new Invullinglezer(parameters);
        var handeling = Handelinglezer.lees(woord, velden.get(woord), waarden);
        waarden.eisAllesGebruikt(zin);
        return new Zin(
                vorm,
                parameters,
                handeling,
                Optional.ofNullable(velden.get(UITLEG)).map(Knoop::tekst),
                plaats(zin.regel()));
    }

    private static String handeling(Knoop knoop, Set<String> velden) {
        List<String> woorden = velden.stream()
                .filter(veld -> !veld.equals(ZIN) && !veld.equals(UITLEG))
                .toList();
        if (woorden.size() != 1 || !Handelinglezer.woorden().contains(woorden.get(0))) {
            throw knoop.fout(
                    "Een zin doet precies één ding. Kies er één uit " + String.join(", ", Handelinglezer.woorden())
                            + "; nu staat er: " + (woorden.isEmpty() ? "niets" : String.join(", ", woorden)) + ".");
        }
        return woorden.get(0);
    }

    private static List<Waardesoort> parameters(Knoop zin) {
        List<Waardesoort> soorten = new ArrayList<>();
        for (Matcher gevonden = ACCOLADES.matcher(zin.tekst()); gevonden.find(); ) {
            String naam = gevonden.group(1);
            soorten.add(Waardesoort.metNaam(naam)
                    .orElseThrow(() -> zin.fout("{" + naam + "} bestaat niet. Kies uit "
                            + Stream.of(Waardesoort.values())
                                    .map(soort -> "{" + soort.naam() + "}")
                                    .collect(joining(", "))
                            + ".")));
        }
        return List.copyOf(soorten);
    }

    private Expression vorm(Knoop zin) {
        try {
            return cucumber.createExpression(zin.tekst());
        } catch (CucumberExpressionException ongeldig) {
            throw zin.fout(
                    "Deze zin kan niet gelezen worden. De tekens ( ) { } / betekenen iets; zet er een \\ voor als"
                            + " het teken zelf in de zin moet staan.");
        }
    }
}
