package nl.regelbalans.conformance.recht;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.conformance.features.Bronbestand;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.OnleesbareSuite;
import nl.regelbalans.conformance.features.Register;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.waarden.FoutInSuite;
import nl.regelbalans.conformance.waarden.Waardesoort;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The provisions that a scenario may rest on: the articles of the Participatiewet as of 1 January 2026, and what
 * {@code algemeen/bronnen.csv} adds: older and newer text of the Act, other laws, rulings.
 */
public final class Rechtsbronnen {

    /** The file with the provisions that are not in the Participatiewet of 1 January 2026. */
    public static final String BESTAND = Features.ALGEMEEN + "/bronnen.csv";

    private final Map<JsonValue, Geldigheid> andere;

    private Rechtsbronnen(Map<JsonValue, Geldigheid> andere) {
        this.andere = andere;
    }

    /**
     * Reads what the features add to the Act; nothing when they have no such file.
     *
     * @throws OnleesbareSuite with every fault, its file and its line
     */
    public static Rechtsbronnen lees(Features features) {
        Map<JsonValue, Geldigheid> andere = new HashMap<>();
        List<Leesfout> fouten = new ArrayList<>();
        features.bestand(BESTAND).ifPresent(bestand -> lees(bestand, andere, fouten));
        if (!fouten.isEmpty()) {
            throw new OnleesbareSuite(fouten);
        }
        return new Rechtsbronnen(andere);
    }

    private static void lees(Bronbestand bestand, Map<JsonValue, Geldigheid> andere, List<Leesfout> fouten) {
        try (CSVParser rijen = Register.VORM.parse(new StringReader(bestand.tekst()))) {
            for (CSVRecord rij : rijen) {
                try {
                    andere.put(Waardesoort.GRONDSLAG.lees(rij.get("bron")).json(), geldigheid(rij));
                } catch (FoutInSuite | DateTimeException | IllegalArgumentException onleesbaar) {
                    fouten.add(new Leesfout(
                            new Vindplaats(bestand.pad(), Math.toIntExact(rijen.getCurrentLineNumber())),
                            "Deze bron is niet te lezen. Schrijf haar zo: bron;van;tot-en-met;vindplaats, met een dag als"
                                    + " 2026-01-31 of leeg, en de bron zoals in een grondslag."));
                }
            }
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    /** When this provision is law; empty when it is not known. */
    public Optional<Geldigheid> geldigheid(JsonObject grondslag) {
        return Optional.ofNullable(andere.get(grondslag)).or(() -> inParticipatiewet(grondslag));
    }

    private static Optional<Geldigheid> inParticipatiewet(JsonObject grondslag) {
        return Optional.ofNullable(Participatiewet.opNummer().get(grondslag.getString("artikel", "")))
                .filter(artikel -> grondslag.getString("wet", "").equals(Participatiewet.NAAM))
                .filter(artikel -> artikel.heeft(deel(grondslag, "lid"), deel(grondslag, "onderdeel")))
                .map(Artikel::geldigheid);
    }

    private static Optional<String> deel(JsonObject grondslag, String veld) {
        return Optional.ofNullable(grondslag.getString(veld, null));
    }

    private static Geldigheid geldigheid(CSVRecord rij) {
        return new Geldigheid(dag(rij, "van", LocalDate.MIN), dag(rij, "tot-en-met", LocalDate.MAX));
    }

    private static LocalDate dag(CSVRecord rij, String kolom, LocalDate open) {
        return rij.get(kolom).isEmpty() ? open : LocalDate.parse(rij.get(kolom));
    }
}
