package nl.regelbalans.conformance.toets;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.woorden.Woorden;
import nl.regelbalans.conformance.zaak.Zaak;

/** Plays scenarios against a product, step by step until one fails. */
record Uitvoering(Woorden woorden, Doel doel) {

    private static final String SLOT = "het einde van het scenario";

    Verloop speel(Scenario scenario) {
        var zaak = new Zaak(scenario, doel);
        var begin = Instant.now();
        List<Duration> duren = new ArrayList<>();
        // Before anything is sent: a jurist sees all unknown sentences at once.
        Optional<Stapfout> fout = Stapfout.onbekend(woorden.onbekend(scenario));
        for (Iterator<Stap> stappen = scenario.stappen().iterator(); fout.isEmpty() && stappen.hasNext(); ) {
            Stap stap = stappen.next();
            long start = System.nanoTime();
            fout = probeer(stap.toString(), () -> woorden.zin(scenario, stap).voerUit(zaak, stap));
            duren.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Optional<Stapfout> einde = fout.or(() -> probeer(SLOT, zaak::rondAf));
        return new Verloop(
                einde.map(een -> een.uitslag(scenario, zaak.verzoek().flatMap(doel::herhaalregel)))
                        .orElseGet(() -> Zaakuitslag.van(scenario, Resultaat.GESLAAGD)),
                zaak,
                new Looptijd(begin, duren));
    }

    private static Optional<Stapfout> probeer(String stap, Runnable handeling) {
        try {
            handeling.run();
            return Optional.empty();
        } catch (RuntimeException fout) {
            return Optional.of(Stapfout.van(stap, fout));
        }
    }
}
