package nl.regelbalans.conformance.toets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Register;
import nl.regelbalans.conformance.features.Scenario;
import org.apache.commons.csv.CSVRecord;

/** Reads a file with known gaps: {@code id;reden;totEnMet}. */
public final class Gebrekenlezer {

    private final Set<String> scenarios;
    private final Set<String> gezien = new HashSet<>();
    private final List<String> fouten = new ArrayList<>();

    private Gebrekenlezer(Features features) {
        this.scenarios = features.scenarios().stream().map(Scenario::id).collect(Collectors.toSet());
    }

    /**
     * Reads the gaps that are an excuse on this day; one that is past its date no longer is.
     *
     * @throws IllegalArgumentException in Dutch, with every fault and its line
     */
    public static BekendeGebreken lees(Path bestand, Features features, LocalDate dag) {
        var lezer = new Gebrekenlezer(features);
        List<BekendGebrek> gebreken =
                rijen(bestand).stream().flatMap(rij -> lezer.lees(rij).stream()).toList();
        if (!lezer.fouten.isEmpty()) {
            throw new IllegalArgumentException("De lijst met bekende gebreken is niet in orde. De kop is"
                    + " id;reden;totEnMet, met daaronder een regel per scenario.\n" + String.join("\n", lezer.fouten));
        }
        return new BekendeGebreken(gebreken.stream()
                .filter(gebrek -> !gebrek.totEnMet().isBefore(dag))
                .toList());
    }

    private static List<CSVRecord> rijen(Path bestand) {
        try {
            // Some spreadsheets begin a file in UTF-8 with a mark.
            return Register.VORM
                    .parse(new StringReader(Files.readString(bestand).replaceFirst("^\uFEFF", "")))
                    .getRecords();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private Optional<BekendGebrek> lees(CSVRecord rij) {
        String id = veld(rij, "id");
        String reden = veld(rij, "reden");
        Optional<LocalDate> totEnMet = datum(veld(rij, "totEnMet"));
        eis(rij, scenarios.contains(id), "'" + id + "' is geen scenario. Verbeter het nummer, of haal de regel weg.");
        eis(rij, gezien.add(id), id + " staat er twee keer. Haal één regel weg.");
        eis(rij, !reden.isEmpty(), "de reden ontbreekt. Schrijf op waarom dit scenario zakt.");
        eis(rij, totEnMet.isPresent(), "totEnMet is geen datum. Schrijf de laatste dag zo: 2027-03-01");
        return totEnMet.map(dag -> new BekendGebrek(id, reden, dag));
    }

    private void eis(CSVRecord rij, boolean waar, String uitleg) {
        if (!waar) {
            fouten.add("regel " + (rij.getRecordNumber() + 1) + ": " + uitleg);
        }
    }

    private static String veld(CSVRecord rij, String naam) {
        return rij.isSet(naam) ? rij.get(naam).strip() : "";
    }

    private static Optional<LocalDate> datum(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException geenDatum) {
            return Optional.empty();
        }
    }
}
