package nl.regelbalans.conformance.dekking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regelbalans.conformance.features.Features;
import org.junit.jupiter.api.Test;

class DekkingTest {

    private final Features features = Features.ingebouwd();

    @Test
    void de_bladzijde_in_docs_is_bij() throws IOException {
        assertEquals(
                Files.readString(Path.of("..", "docs", "05-dekking.md")),
                new Dekking(features).bladzijde(),
                "maak docs/05-dekking.md opnieuw met de opdracht die erin staat");
    }
}
