package nl.regelbalans.conformance.toets;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.woorden.Woorden;

/** The suite, ready to be run against a product. */
public final class Toets {

    private final Features features;
    private final Woorden woorden;
    private final Selectie selectie;

    /**
     * Makes the suite ready: reads the sentences and the choice.
     *
     * @throws nl.regelbalans.conformance.features.OnleesbareSuite when a sentence cannot be read
     * @throws IllegalArgumentException when the selection names something that is not in the features
     */
    public Toets(Features features, Selectie selectie) {
        selectie.controleer(features);
        this.features = features;
        this.woorden = Woorden.lees(features);
        this.selectie = selectie;
    }

    /** Runs the selected scenarios that the product claims; see {@link #voerUit(Doel, Consumer)}. */
    public Uitslag voerUit(Doel doel) {
        return voerUit(doel, uitslag -> {});
    }

    /**
     * Runs the selected scenarios that the product claims. A fault of the product, of the connection or of a scenario ends
     * up in the outcome of that scenario; the run goes on.
     *
     * @param voortgang is told each outcome as soon as it is there
     * @throws GeenZelfverklaring when the product does not say what it supports
     */
    public Uitslag voerUit(Doel doel, Consumer<Zaakuitslag> voortgang) {
        Zelfverklaring product = Zelfverklaring.vraagAan(doel);
        List<Scenario> gekozen = selectie.uit(features).toList();
        Map<String, List<Scenario>> perWetswijziging = new TreeMap<>();
        gekozen.stream().filter(product::dekt).forEach(scenario -> perWetswijziging
                .computeIfAbsent(scenario.wetswijziging(), nieuw -> new ArrayList<>())
                .add(scenario));

        Map<String, Zaakuitslag> uitslagen = new HashMap<>();
        Map<String, Duration> looptijden = new TreeMap<>();
        perWetswijziging.forEach((wetswijziging, scenarios) -> {
            Uitvoering uitvoering = voerUit(wetswijziging, scenarios, doel, voortgang);
            uitslagen.putAll(uitvoering.uitslagen());
            looptijden.putAll(uitvoering.looptijden());
        });
        return new Uitslag(
                product,
                gekozen.stream()
                        .map(scenario -> uitslagen.getOrDefault(
                                scenario.id(), Zaakuitslag.van(scenario, Resultaat.NIET_VAN_TOEPASSING)))
                        .toList(),
                looptijden);
    }

    /** One run of Cucumber for each wetswijziging, because each has sentences of its own. */
    private Uitvoering voerUit(
            String wetswijziging, List<Scenario> scenarios, Doel doel, Consumer<Zaakuitslag> voortgang) {
        var uitvoering = new Uitvoering(scenarios.stream().collect(toMap(Scenario::id, identity())), doel, voortgang);
        var zinnen = new Zinnenbackend(woorden.van(wetswijziging), uitvoering::zaak);
        Runtime.builder()
                .withRuntimeOptions(alleen(scenarios))
                .withFeatureSupplier(() -> Featurebron.alle(features.bestanden(wetswijziging)))
                .withBackendSupplier(() -> List.of(zinnen))
                .withAdditionalPlugins(uitvoering)
                .build()
                .run();
        return uitvoering;
    }

    private static RuntimeOptions alleen(List<Scenario> scenarios) {
        String labels = scenarios.stream().map(Scenario::id).collect(joining(" or @", "@", ""));
        return new RuntimeOptionsBuilder()
                .addTagFilter(TagExpressionParser.parse(labels))
                .build();
    }
}
