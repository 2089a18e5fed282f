package nl.regelbalans.conformance.features;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * The register of an entry: of every requirement its number, where the expected value comes from, and why it is not tested.
 *
 * @param id the number of the scenario; never reused
 * @param status actief, vervallen or niet-getoetst
 * @param bron the source of the expected value
 * @param reden why it is not tested; empty when it is
 */
public record Register(String id, String status, String bron, String reden) {

    /** As a Dutch spreadsheet saves it. */
    public static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .build();

    /** The lines of one register.csv. */
    static List<Register> lees(Bronbestand bestand) {
        try {
            return VORM.parse(new StringReader(bestand.tekst())).stream()
                    .map(rij -> new Register(
                            rij.get("id"), rij.get("status"), rij.get("bron"), rij.get("niet-getoetst-omdat")))
                    .toList();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    public boolean nietGetoetst() {
        return status.equals("niet-getoetst");
    }
}
