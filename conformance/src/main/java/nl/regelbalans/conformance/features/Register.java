package nl.regelbalans.conformance.features;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The register of an entry: of every requirement its number, where the expected value comes from, and why it is not tested.
 *
 * @param id the number of the scenario; never reused
 * @param status actief, vervallen or niet-getoetst
 * @param bron the source of the expected value
 * @param reden why it is not tested; empty when it is
 */
public record Register(String id, String status, String bron, String reden, Vindplaats plaats) {

    public static final String ACTIEF = "actief";
    public static final String VERVALLEN = "vervallen";
    public static final String NIET_GETOETST = "niet-getoetst";

    /** As a Dutch spreadsheet saves it. */
    public static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .build();

    private static final List<String> KOLOMMEN = List.of("id", "status", "bron", "niet-getoetst-omdat");

    /**
     * The lines of one register.csv.
     *
     * @throws OnleesbareSuite when the first line does not name the columns
     */
    static List<Register> lees(Bronbestand bestand) {
        try (CSVParser rijen = VORM.parse(new StringReader(bestand.tekst()))) {
            if (!rijen.getHeaderNames().equals(KOLOMMEN)) {
                throw new OnleesbareSuite(List.of(new Leesfout(
                        new Vindplaats(bestand.pad(), 1),
                        "De eerste regel is niet '" + String.join(";", KOLOMMEN)
                                + "'. Zet die bovenaan, zonder onzichtbaar teken (BOM) ervoor.")));
            }
            return rijen.stream()
                    .map(rij -> new Register(
                            rij.get("id"),
                            rij.get("status"),
                            rij.get("bron"),
                            rij.get("niet-getoetst-omdat"),
                            new Vindplaats(bestand.pad(), Math.toIntExact(rijen.getCurrentLineNumber()))))
                    .toList();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    /** The line, as it stands in register.csv, of a scenario that is new. */
    public static String nieuweRegel(String id, String bron) {
        return VORM.format(id, ACTIEF, bron, "");
    }

    public boolean nietGetoetst() {
        return status.equals(NIET_GETOETST);
    }
}
