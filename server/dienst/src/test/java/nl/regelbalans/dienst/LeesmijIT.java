package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's hour: every command of the README does what the README says. Only the port differs. */
@ExtendWith(DienstExtension.class)
final class LeesmijIT {
    private static final Path WORTEL = Path.of("..", "..").toAbsolutePath().normalize();

    /** A block of commands, and the block with what it prints when that follows. */
    private static final Pattern BLOK = Pattern.compile(
            "```sh\\n(?<opdracht>.*?)```(?:\\s+```(?<soort>json|text)\\n(?<uitvoer>.*?)```)?", Pattern.DOTALL);

    private final Dienst dienst;

    @TempDir
    private Path map;

    LeesmijIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @TestFactory
    Stream<DynamicTest> everyCommandDoesWhatTheReadmeSays() throws IOException {
        return BLOK.matcher(Files.readString(WORTEL.resolve("README.md")))
                .results()
                .filter(blok -> !blok.group(1).startsWith("mvn"))
                .map(blok -> DynamicTest.dynamicTest(
                        blok.group(1).lines().findFirst().orElseThrow(), () -> toets(blok)));
    }

    private void toets(MatchResult blok) throws IOException, InterruptedException {
        var uitvoer = voerUit(blok.group(1));
        if ("json".equals(blok.group(2))) {
            assertEquals(json(blok.group(3)), json(uitvoer));
        } else if ("text".equals(blok.group(2))) {
            assertEquals(blok.group(3), uitvoer);
            assertTrue(Files.exists(map.resolve("rapport/rapport.html")));
        } else {
            assertFalse(uitvoer.isBlank());
            assertFalse(uitvoer.contains("urn:regelbalans:fout"), uitvoer);
        }
    }

    private String voerUit(String opdracht) throws IOException, InterruptedException {
        var hier = opdracht.replace("localhost:9080", "localhost:" + dienst.poort())
                .replace("-jar conformance/", "-jar " + WORTEL + "/conformance/");
        var proces = new ProcessBuilder("sh", "-e", "-c", hier)
                .directory(map.toFile())
                .redirectErrorStream(true)
                .start();
        var uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, proces.waitFor(), uitvoer);
        return uitvoer;
    }

    private static JsonValue json(String tekst) {
        try (var lezer = Json.createReader(new StringReader(tekst))) {
            return lezer.readValue();
        }
    }
}
