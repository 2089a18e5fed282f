package nl.regelbalans.conformance.recht;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Register;
import org.apache.commons.csv.CSVRecord;

/** A table that was read from the text of the Act once, and comes with the suite. */
final class Tabel {

    private Tabel() {}

    static Stream<CSVRecord> lees(String naam) {
        try (Reader tekst = new InputStreamReader(Tabel.class.getResourceAsStream(naam), StandardCharsets.UTF_8)) {
            return Register.VORM.parse(tekst).getRecords().stream();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
