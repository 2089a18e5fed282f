package nl.regelbalans.conformance.dekking;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Register;
import org.apache.commons.csv.CSVRecord;

/** The articles of the Participatiewet with their leden, as of 1 January 2026. */
public final class Participatiewet {

    /** The number of the Act in the Basiswettenbestand. */
    public static final String BWB_ID = "BWBR0015703";

    /** The day of the text that the suite was checked against. */
    public static final String TOESTAND = "2026-01-01";

    static final String NAAM = "Participatiewet";
    private static final String BESTAND = "participatiewet-" + TOESTAND + ".csv";
    private static final Pattern SPATIE = Pattern.compile(" ");

    private Participatiewet() {}

    /**
     * One article.
     *
     * @param leden in the order of the Act; empty when the article has no numbered leden
     */
    record Artikel(String nummer, String status, List<String> leden) {

        boolean bestaat() {
            return !status.equals("vervallen");
        }

        /** The leden, or one nameless part for an article without. */
        Stream<String> delen() {
            return leden.isEmpty() ? Stream.of("") : leden.stream();
        }
    }

    static List<Artikel> artikelen() {
        try (Reader tekst =
                new InputStreamReader(Participatiewet.class.getResourceAsStream(BESTAND), StandardCharsets.UTF_8)) {
            return Register.VORM.parse(tekst).stream()
                    .map(Participatiewet::artikel)
                    .toList();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private static Artikel artikel(CSVRecord rij) {
        return new Artikel(
                rij.get("artikel"),
                rij.get("status"),
                SPATIE.splitAsStream(rij.get("leden"))
                        .filter(lid -> !lid.isEmpty())
                        .toList());
    }
}
