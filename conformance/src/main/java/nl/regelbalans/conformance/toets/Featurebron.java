package nl.regelbalans.conformance.toets;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.regelbalans.conformance.features.Bronbestand;

/** A feature file that is already in memory, for Cucumber. */
record Featurebron(Bronbestand bestand) implements Resource {

    static List<Feature> alle(List<Bronbestand> bestanden) {
        var lezer = new FeatureParser(UUID::randomUUID);
        return bestanden.stream()
                .flatMap(bestand -> lezer.parseResource(new Featurebron(bestand)).stream())
                .toList();
    }

    @Override
    public URI getUri() {
        try {
            return new URI("features", "/" + bestand.pad(), null);
        } catch (URISyntaxException onmogelijk) {
            throw new IllegalStateException(bestand.pad(), onmogelijk);
        }
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(bestand.tekst().getBytes(StandardCharsets.UTF_8));
    }
}
