package nl.regelbalans.regels.bewijs;

import static java.util.stream.Collectors.toCollection;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Zaakuitslag;

/**
 * Plays the scenarios of one wetswijziging against answers with one field wrong. In each round every question gets another change
 * that nobody noticed yet, so a few rounds suffice.
 */
final class Antwoordmutatie {

    /** What must be noticed at least once. */
    record Plicht(String wetswijziging, String versie, Antwoordveld veld, String mutant) {

        @Override
        public String toString() {
            return wetswijziging + " " + versie + ", " + mutant;
        }
    }

    private final Toets toets;
    private final Doel goed;
    private final Map<Verzoek, Map<Plicht, Antwoord>> teProberen = new LinkedHashMap<>();
    private final Map<String, Verzoek> vragen = new HashMap<>();
    private final Set<Plicht> opgemerkt = new HashSet<>();

    Antwoordmutatie(Toets toets, Doel goed) {
        this.toets = toets;
        this.goed = goed;
    }

    /** The duties that no scenario noticed. */
    Set<String> nietOpgemerkt() {
        luister();
        Set<Plicht> plichten = new HashSet<>();
        teProberen.values().forEach(mutanten -> plichten.addAll(mutanten.keySet()));
        for (Map<Verzoek, Plicht> ronde = ronde(); !ronde.isEmpty(); ronde = ronde()) {
            speel(ronde);
        }
        plichten.removeAll(opgemerkt);
        return plichten.stream().map(Plicht::toString).collect(toCollection(TreeSet::new));
    }

    /** One question after another, so the questions come in the order of the scenarios. */
    private void luister() {
        List<Verzoek> gesteld = new ArrayList<>();
        List<Scenario> scenarios = toets
                .voerUit(new BijNaam(verzoek -> {
                    if (verzoek.inhoud().isPresent()) {
                        gesteld.add(verzoek);
                    }
                    return goed.stuur(verzoek);
                }))
                .zaken()
                .stream()
                .map(Zaakuitslag::scenario)
                .toList();
        IntStream.range(0, scenarios.size()).forEach(i -> {
            vragen.put(scenarios.get(i).id(), gesteld.get(i));
            teProberen.computeIfAbsent(
                    gesteld.get(i),
                    verzoek -> plichten(scenarios.get(i), verzoek.inhoud().orElseThrow(), goed.stuur(verzoek)));
        });
    }

    private static Map<Plicht, Antwoord> plichten(Scenario scenario, JsonObject vraag, Antwoord antwoord) {
        String versie = antwoord.json()
                .map(json -> json.getString("versie", scenario.versie()))
                .orElseThrow();
        Map<Plicht, Antwoord> plichten = new LinkedHashMap<>();
        for (Antwoordveld veld : Antwoordvelden.ALLE) {
            String bereik = veld.bereik() == Antwoordveld.Bereik.VERSIE ? versie : "(elke versie)";
            veld.mutanten()
                    .apply(vraag, antwoord)
                    .forEach(mutant -> plichten.putIfAbsent(
                            new Plicht(scenario.wetswijziging(), bereik, veld, mutant.naam()), mutant.antwoord()));
        }
        return plichten;
    }

    private Map<Verzoek, Plicht> ronde() {
        Map<Verzoek, Plicht> ronde = new HashMap<>();
        Set<Plicht> dezeRonde = new HashSet<>();
        teProberen.forEach((verzoek, plichten) -> {
            plichten.keySet().removeAll(opgemerkt);
            plichten.keySet().stream()
                    .filter(plicht -> !dezeRonde.contains(plicht))
                    .findFirst()
                    .or(() -> plichten.keySet().stream().findFirst())
                    .ifPresent(plicht -> {
                        dezeRonde.add(plicht);
                        ronde.put(verzoek, plicht);
                    });
        });
        return ronde;
    }

    private void speel(Map<Verzoek, Plicht> ronde) {
        var zaken = toets.voerUit(new BijNaam(verzoek -> ronde.containsKey(verzoek)
                        ? teProberen.get(verzoek).get(ronde.get(verzoek))
                        : goed.stuur(verzoek)))
                .zaken();
        zaken.stream()
                .filter(zaak -> zaak.resultaat() != Resultaat.GESLAAGD)
                .map(zaak -> ronde.get(vragen.get(zaak.scenario().id())))
                .forEach(opgemerkt::add);
        ronde.forEach((verzoek, plicht) -> teProberen.get(verzoek).remove(plicht));
    }
}
