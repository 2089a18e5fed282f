package nl.regelbalans.conformance.rapport;

import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.Convertor;
import io.cucumber.messages.MessageToNdjsonWriter;
import io.cucumber.messages.ProtocolVersion;
import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Product;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.StepDefinition;
import io.cucumber.messages.types.StepDefinitionPattern;
import io.cucumber.messages.types.StepDefinitionPatternType;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.regelbalans.conformance.features.Bronbestand;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.toets.Looptijd;
import nl.regelbalans.conformance.toets.Uitslag;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import nl.regelbalans.conformance.woorden.Parametersoorten;
import nl.regelbalans.conformance.woorden.Woorden;
import nl.regelbalans.conformance.woorden.Zin;

/**
 * The outcome of a run as Cucumber Messages, which every Cucumber report tool reads. Written afterwards and not during the run, so that the
 * order is that of the ids, however many questions were asked at the same time; only the times differ from run to run.
 */
final class Berichten {

    private final Uitslag uitslag;
    private final Woorden woorden;
    private final MessageToNdjsonWriter uit;
    private final Map<String, Pickle> scenarios = new HashMap<>();
    private final Map<Zin, String> zinnen = new LinkedHashMap<>();
    private long laatsteNummer;

    private Berichten(Uitslag uitslag, MessageToNdjsonWriter uit) {
        this.uitslag = uitslag;
        this.woorden = Woorden.lees(uitslag.features());
        this.uit = uit;
    }

    static void schrijf(Uitslag uitslag, OutputStream stroom) throws IOException {
        try (var uit = new MessageToNdjsonWriter(stroom, new Serializer())) {
            new Berichten(uitslag, uit).schrijf();
        }
    }

    private void schrijf() throws IOException {
        uit.write(Envelope.of(meta()));
        var wetswijzigingen = new TreeSet<String>();
        uitslag.zaken().forEach(zaak -> wetswijzigingen.add(zaak.scenario().wetswijziging()));
        for (String wetswijziging : wetswijzigingen) {
            for (Bronbestand bestand : uitslag.features().bestanden(wetswijziging)) {
                schrijf(bestand);
            }
        }
        for (ParameterType<?> soort : Parametersoorten.alle()) {
            uit.write(Envelope.of(parametersoort(soort)));
        }
        for (String wetswijziging : wetswijzigingen) {
            for (Zin zin : woorden.van(wetswijziging)) {
                schrijf(zin);
            }
        }
        schrijfZaken();
    }

    private void schrijfZaken() throws IOException {
        Instant begin = uitslag.looptijden().values().stream()
                .map(Looptijd::begin)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Instant einde = uitslag.looptijden().values().stream()
                .map(Looptijd::einde)
                .max(Instant::compareTo)
                .orElse(begin);
        String run = nummer();
        uit.write(Envelope.of(new TestRunStarted(Convertor.toMessage(begin), run)));
        for (Zaakuitslag zaak : uitslag.zaken()) {
            Looptijd tijd = uitslag.looptijden().getOrDefault(zaak.scenario().id(), new Looptijd(begin, List.of()));
            for (Envelope bericht : new Zaakberichten(zaak, tijd, woorden, zinnen, this::nummer)
                    .alle(run, scenarios.get(zaak.scenario().id()))) {
                uit.write(bericht);
            }
        }
        uit.write(Envelope.of(new TestRunFinished(null, uitslag.geslaagd(), Convertor.toMessage(einde), null, run)));
    }

    private static Meta meta() {
        return new Meta(
                ProtocolVersion.getVersion(),
                new Product("regelbalans-conformance", Suite.versie()),
                new Product(System.getProperty("java.vm.name"), System.getProperty("java.vm.version")),
                new Product(System.getProperty("os.name"), null),
                new Product(System.getProperty("os.arch"), null),
                null);
    }

    private void schrijf(Bronbestand bestand) throws IOException {
        List<Envelope> gelezen = GherkinParser.builder()
                .idGenerator(this::nummer)
                .build()
                .parse(bestand.pad(), bestand.tekst().getBytes(StandardCharsets.UTF_8))
                .toList();
        for (Envelope bericht : gelezen) {
            uit.write(bericht);
            bericht.getPickle().ifPresent(this::onthoud);
        }
    }

    private void onthoud(Pickle scenario) {
        scenario.getTags().stream()
                .map(PickleTag::getName)
                .forEach(label -> scenarios.put(label.substring(1), scenario));
    }

    private io.cucumber.messages.types.ParameterType parametersoort(ParameterType<?> soort) {
        return new io.cucumber.messages.types.ParameterType(
                soort.getName(), soort.getRegexps(), false, false, nummer(), null);
    }

    private void schrijf(Zin zin) throws IOException {
        if (!zinnen.containsKey(zin)) {
            zinnen.put(zin, nummer());
            uit.write(Envelope.of(new StepDefinition(
                    zinnen.get(zin),
                    new StepDefinitionPattern(zin.tekst(), StepDefinitionPatternType.CUCUMBER_EXPRESSION),
                    bron(zin.plaats()))));
        }
    }

    private static SourceReference bron(Vindplaats plaats) {
        return new SourceReference(plaats.bestand(), null, null, new Location((long) plaats.regel(), null));
    }

    private String nummer() {
        return String.valueOf(++laatsteNummer);
    }
}
