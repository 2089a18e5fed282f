package nl.regelbalans.conformance.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.conformance.waarden.FoutInSuite;
import nl.regelbalans.conformance.waarden.Waardesoort;

/** Reads the scenarios of one feature file, and every fault in it. */
final class Featurelezer {

    private static final String GRONDSLAG = "Grondslag:";

    private final Bronbestand bestand;
    private final List<Leesfout> fouten;
    private final List<Scenario> scenarios = new ArrayList<>();

    private Featurelezer(Bronbestand bestand, List<Leesfout> fouten) {
        this.bestand = bestand;
        this.fouten = fouten;
    }

    static List<Scenario> lees(Bronbestand bestand, List<Leesfout> fouten) {
        var lezer = new Featurelezer(bestand, fouten);
        GherkinParser.builder()
                .includeSource(false)
                .includePickles(false)
                .build()
                .parse(bestand.pad(), bestand.tekst().getBytes(StandardCharsets.UTF_8))
                .forEach(lezer::lees);
        return lezer.scenarios;
    }

    private void lees(Envelope deel) {
        deel.getParseError().ifPresent(this::meldGherkin);
        deel.getGherkinDocument().flatMap(GherkinDocument::getFeature).ifPresent(this::lees);
    }

    private void lees(Feature feature) {
        for (FeatureChild kind : feature.getChildren()) {
            kind.getBackground().ifPresent(achtergrond -> geenAchtergrond(achtergrond.getLocation()));
            kind.getRule().ifPresent(regel -> lees(feature, regel));
            kind.getScenario()
                    .ifPresent(
                            los -> fout(
                                    los.getLocation(),
                                    "Dit scenario staat los. Zet het onder een 'Regel:', want een scenario hoort bij een norm."));
        }
    }

    private void lees(Feature feature, Rule regel) {
        String grondslag = grondslag(regel);
        for (RuleChild kind : regel.getChildren()) {
            kind.getBackground().ifPresent(achtergrond -> geenAchtergrond(achtergrond.getLocation()));
            kind.getScenario().ifPresent(scenario -> lees(feature, regel, grondslag, scenario));
        }
    }

    private void lees(Feature feature, Rule regel, String grondslag, io.cucumber.messages.types.Scenario scenario) {
        if (!scenario.getExamples().isEmpty()) {
            fout(
                    scenario.getLocation(),
                    "Een scenario met voorbeelden kan niet. Schrijf voor elk voorbeeld een eigen scenario met een eigen"
                            + " nummer.");
        }
        List<String> labels = Stream.of(feature.getTags(), regel.getTags(), scenario.getTags())
                .flatMap(List::stream)
                .map(Tag::getName)
                .toList();
        Vindplaats plaats = plaats(scenario.getLocation());
        scenarios.add(new Scenario(
                Label.ID.kies(labels, plaats, fouten),
                bestand.map(),
                Label.vanDeel(bestand.map()).kies(labels, plaats, fouten),
                Label.SOORT.kies(labels, plaats, fouten),
                Label.OGEN.kies(labels, plaats, fouten),
                scenario.getName(),
                regel.getName(),
                grondslag,
                plaats,
                scenario.getSteps().stream().map(this::stap).toList()));
    }

    private Stap stap(Step stap) {
        if (stap.getDataTable().isPresent() || stap.getDocString().isPresent()) {
            fout(
                    stap.getLocation(),
                    "Een stap met een tabel of een tekstblok kan niet. Schrijf elk feit als een eigen stap.");
        }
        return new Stap(stap.getKeyword().strip(), stap.getText(), plaats(stap.getLocation()));
    }

    private void geenAchtergrond(Location plek) {
        fout(plek, "Een achtergrond kan niet. Zet de feiten in elk scenario, zodat het op zichzelf te lezen is.");
    }

    private String grondslag(Rule regel) {
        List<String> genoemd = regel.getDescription()
                .lines()
                .map(String::strip)
                .filter(zin -> zin.startsWith(GRONDSLAG))
                .map(zin -> zin.substring(GRONDSLAG.length()).strip())
                .filter(zin -> !zin.isEmpty())
                .toList();
        if (genoemd.size() != 1) {
            fout(
                    regel.getLocation(),
                    "Deze regel heeft " + genoemd.size() + " keer een grondslag. Zet er precies één regel onder, zo: "
                            + "Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet");
        }
        genoemd.forEach(regels -> controleerGrondslag(regel, regels));
        return String.join("; ", genoemd);
    }

    private void controleerGrondslag(Rule regel, String grondslagen) {
        try {
            Waardesoort.GRONDSLAG.leesAlle(grondslagen);
        } catch (FoutInSuite onleesbaar) {
            fout(regel.getLocation(), "De grondslag van deze regel is niet te lezen. " + onleesbaar.getMessage());
        }
    }

    private void meldGherkin(ParseError gherkin) {
        Optional<Location> plek = gherkin.getSource().getLocation();
        int regel = plek.map(Location::getLine).map(Math::toIntExact).orElse(1);
        fouten.add(new Leesfout(
                new Vindplaats(bestand.pad(), regel),
                "Deze regel past niet in een feature: '" + bestand.regel(regel)
                        + "'. Begint het bestand met '# language: nl' en staat elke zin onder een 'Scenario:'?"));
    }

    private void fout(Location plek, String uitleg) {
        fouten.add(new Leesfout(plaats(plek), uitleg));
    }

    private Vindplaats plaats(Location plek) {
        return new Vindplaats(bestand.pad(), Math.toIntExact(plek.getLine()));
    }
}
