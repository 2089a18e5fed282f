package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's hour: every command of the README and of the pages with commands does what the page says. Only the port differs. */
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
    Stream<DynamicTest> everyCommandDoesWhatThePageSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String bladzijde : List.of("README.md", "docs/certificaat.md")) {
            Path werkmap = Files.createDirectories(map.resolve(bladzijde));
            Files.createSymbolicLink(werkmap.resolve("features"), WORTEL.resolve("features"));
            BLOK.matcher(Files.readString(WORTEL.resolve(bladzijde)))
                    .results()
                    .filter(blok -> !blok.group(1).startsWith("mvn"))
                    .map(blok -> DynamicTest.dynamicTest(
                            bladzijde + ": " + blok.group(1).lines().findFirst().orElseThrow(),
                            () -> toets(blok, werkmap)))
                    .forEach(tests::add);
        }
        return tests.stream();
    }

    private void toets(MatchResult blok, Path werkmap) throws IOException, InterruptedException {
        var uitvoer = voerUit(blok.group(1), werkmap);
        if ("json".equals(blok.group(2))) {
            assertEquals(json(blok.group(3)), json(uitvoer));
        } else if ("text".equals(blok.group(2))) {
            assertLinesMatch(blok.group(3).lines().map(LeesmijIT::metVrijeDelen), uitvoer.lines());
            assertTrue(!uitvoer.contains("rapport.html") || Files.exists(werkmap.resolve("rapport/rapport.html")));
        } else {
            assertFalse(uitvoer.isBlank());
            assertFalse(uitvoer.contains("urn:regelbalans:fout"), uitvoer);
        }
    }

    /** What differs from run to run stands on the page as three dots in one character. */
    private static String metVrijeDelen(String regel) {
        return regel.contains("…") ? Pattern.quote(regel).replace("…", "\\E.*\\Q") : regel;
    }

    private String voerUit(String opdracht, Path werkmap) throws IOException, InterruptedException {
        var hier = opdracht.replace("localhost:9080", "localhost:" + dienst.poort())
                .replace("-jar conformance/", "-jar " + WORTEL + "/conformance/");
        var proces = new ProcessBuilder("sh", "-e", "-c", hier)
                .directory(werkmap.toFile())
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
