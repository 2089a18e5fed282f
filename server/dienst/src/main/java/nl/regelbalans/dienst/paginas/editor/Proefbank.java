package nl.regelbalans.dienst.paginas.editor;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.regelbalans.conformance.controle.Controle;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.OnleesbareSuite;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.toets.BekendeGebreken;
import nl.regelbalans.conformance.toets.GeenZelfverklaring;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Tempo;
import nl.regelbalans.conformance.toets.Toets;

/** Checks a voorstel and tries it out, with the code of the suite itself, within bounds: anybody may send a text. */
@Singleton
final class Proefbank {
    private static final int TEGELIJK = 4;
    private static final int MEESTE_SCENARIOS = 60;
    private static final int MEESTE_STAPPEN = 1_000;
    private static final Duration TIJD = Duration.ofSeconds(5);

    private final Bron bron;
    private final Doelen doelen;
    private final Semaphore plaatsen = new Semaphore(TEGELIJK);

    @Inject
    Proefbank(Bron bron, Doelen doelen) {
        this.bron = bron;
        this.doelen = doelen;
    }

    Bevindingen controleer(Voorstel voorstel) {
        return alsErPlaatsIs(() -> lees(voorstel, (features, bevindingen) -> bevindingen));
    }

    Bevindingen proef(Voorstel voorstel) {
        var gekozen = doelen.doel(voorstel.doel());
        return alsErPlaatsIs(() -> lees(voorstel, (features, bevindingen) -> {
            var scenarios = voorstel.scenarios(features);
            int stappen =
                    scenarios.stream().mapToInt(een -> een.stappen().size()).sum();
            if (scenarios.isEmpty()) {
                return bevindingen.metMelding("Er is niets te proberen: schrijf een scenario onder een 'Regel:'.");
            }
            if (scenarios.size() > MEESTE_SCENARIOS || stappen > MEESTE_STAPPEN) {
                return bevindingen.metMelding("Dit is te veel om in één keer te proberen: hooguit " + MEESTE_SCENARIOS
                        + " scenario's, met samen " + MEESTE_STAPPEN + " stappen. Verdeel het over meer bestanden.");
            }
            try {
                var selectie = new Selectie(
                        Set.of(), Set.of(), scenarios.stream().map(Scenario::id).collect(toSet()));
                var toets = new Toets(
                        features.alleen(voorstel.map()),
                        selectie,
                        BekendeGebreken.geen(),
                        new Tempo(1, Doelen.WACHTTIJD));
                return bevindingen.met(Uitslagblad.van(toets.voerUit(Tijdslot.van(TIJD, gekozen))));
            } catch (GeenZelfverklaring zwijgt) {
                return bevindingen.metMelding(zwijgt.getMessage());
            }
        }));
    }

    private interface Vervolg {
        Bevindingen met(Features features, Bevindingen bevindingen);
    }

    private Bevindingen lees(Voorstel voorstel, Vervolg vervolg) {
        var bezwaren = voorstel.bezwaren();
        if (!bezwaren.isEmpty()) {
            return Bevindingen.van(voorstel, bezwaren);
        }
        try {
            var basis = bron.features();
            var features = voorstel.in(basis);
            var fouten = Controle.fouten(features, voorstel.map());
            var nieuw = voorstel.registerregels(features, basis);
            return vervolg.met(features, Bevindingen.van(voorstel, fouten).metRegister(nieuw));
        } catch (OnleesbareSuite onleesbaar) {
            return Bevindingen.van(voorstel, onleesbaar.fouten());
        }
    }

    private Bevindingen alsErPlaatsIs(Supplier<Bevindingen> werk) {
        if (!plaatsen.tryAcquire()) {
            return Bevindingen.melding(
                    "Het is nu te druk. Uw tekst staat er nog: probeer het over een paar tellen weer.");
        }
        try {
            return werk.get();
        } finally {
            plaatsen.release();
        }
    }
}
