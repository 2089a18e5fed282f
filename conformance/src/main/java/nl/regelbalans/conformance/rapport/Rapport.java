package nl.regelbalans.conformance.rapport;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.regelbalans.conformance.toets.Uitslag;

/** The report of a run: {@code rapport.html} for people, {@code rapport.json}, {@code junit.xml} and {@code messages.ndjson} for machines. */
public final class Rapport {

    private Rapport() {}

    /**
     * Writes the four files.
     *
     * @param datum the day of the run, as it stands in the report
     * @param map is made when it does not exist
     */
    public static void schrijf(Uitslag uitslag, LocalDate datum, Path map) throws IOException {
        JsonObject gegevens = Gegevens.van(uitslag, datum);
        Files.createDirectories(map);
        schrijf(map.resolve("rapport.json"), leesbaar(gegevens));
        schrijf(map.resolve("rapport.html"), new Bladzijde(Suite.tekst("rapport.html")).vul(gegevens));
        schrijf(map.resolve("junit.xml"), JunitXml.van(uitslag));
        try (OutputStream berichten = Files.newOutputStream(map.resolve("messages.ndjson"))) {
            Berichten.schrijf(uitslag, berichten);
        }
    }

    /** Not writeString: that one stops at half a character, which a product can send as an escape. */
    private static void schrijf(Path bestand, String tekst) throws IOException {
        Files.write(bestand, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String leesbaar(JsonObject gegevens) {
        var tekst = new StringWriter();
        try (var schrijver = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(tekst)) {
            schrijver.write(gegevens);
        }
        return tekst.append('\n').toString();
    }
}
