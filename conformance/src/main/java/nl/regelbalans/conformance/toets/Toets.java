package nl.regelbalans.conformance.toets;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Deel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.woorden.Woorden;

/** The suite, ready to be run against a product. */
public final class Toets {

    private final Features features;
    private final Woorden woorden;
    private final Selectie selectie;
    private final BekendeGebreken gebreken;
    private final Tempo tempo;

    /**
     * Makes the suite ready: reads the sentences and the choice.
     *
     * @throws nl.regelbalans.conformance.features.OnleesbareSuite when a sentence cannot be read
     * @throws IllegalArgumentException when the selection names something that is not in the features
     */
    public Toets(Features features, Selectie selectie, BekendeGebreken gebreken, Tempo tempo) {
        selectie.controleer(features);
        this.features = features;
        this.woorden = Woorden.lees(features);
        this.selectie = selectie;
        this.gebreken = gebreken;
        this.tempo = tempo;
    }

    /** The suite for a product without known gaps, one question at a time. */
    public Toets(Features features, Selectie selectie) {
        this(features, selectie, BekendeGebreken.geen(), Tempo.GEWOON);
    }

    /** Runs the selected scenarios; see {@link #voerUit(Doel, Consumer)}. */
    public Uitslag voerUit(Doel doel) {
        return voerUit(doel, uitslag -> {});
    }

    /**
     * Runs the selected scenarios that the product claims, and checks that it refuses the others. A fault of the product, of the connection or
     * of a scenario ends up in the outcome of that scenario; the run goes on.
     *
     * @param voortgang is told each outcome, in the order of the ids, as soon as it is there
     * @throws GeenZelfverklaring when the product does not say what it supports
     */
    public Uitslag voerUit(Doel doel, Consumer<Zaakuitslag> voortgang) {
        ExecutorService spelers = Executors.newFixedThreadPool(tempo.gelijktijdig(), Toets::draad);
        ExecutorService vragers = Executors.newCachedThreadPool(Toets::draad);
        try {
            return voerUit(new Geduld(doel, tempo, vragers), spelers, voortgang);
        } finally {
            spelers.shutdownNow();
            vragers.shutdownNow();
        }
    }

    private Uitslag voerUit(Geduld doel, ExecutorService spelers, Consumer<Zaakuitslag> voortgang) {
        Zelfverklaring product = Zelfverklaring.vraagAan(doel);
        var uitvoering = new Uitvoering(woorden, doel);
        var grenswacht = new Grenswacht(uitvoering, doel);
        Map<String, Looptijd> looptijden = new ConcurrentHashMap<>();
        Map<Deel, CompletableFuture<Zaakuitslag>> grenzen = new HashMap<>();
        List<CompletableFuture<Zaakuitslag>> onderweg = new ArrayList<>();
        selectie.uit(features)
                .forEach(scenario -> onderweg.add(
                        product.kent(scenario.deel())
                                ? supplyAsync(() -> speel(scenario, uitvoering, looptijden), spelers)
                                : grenzen.computeIfAbsent(
                                                scenario.deel(),
                                                deel -> supplyAsync(() -> grenswacht.vraag(scenario), spelers))
                                        .thenApply(oordeel -> oordeel.over(scenario))));
        List<Zaakuitslag> zaken = new ArrayList<>();
        for (CompletableFuture<Zaakuitslag> een : onderweg) {
            Zaakuitslag zaak = gebreken.weeg(een.join());
            zaken.add(zaak);
            voortgang.accept(zaak);
        }
        return new Uitslag(features, selectie, gebreken, product, zaken, new TreeMap<>(looptijden));
    }

    private static Zaakuitslag speel(Scenario scenario, Uitvoering uitvoering, Map<String, Looptijd> looptijden) {
        Verloop verloop = uitvoering.speel(scenario);
        looptijden.put(scenario.id(), verloop.looptijd());
        return verloop.uitslag();
    }

    /** A product that hangs must not keep the machine alive. */
    private static Thread draad(Runnable werk) {
        var draad = new Thread(werk);
        draad.setDaemon(true);
        return draad;
    }
}
