package nl.regelbalans.conformance.recht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The articles of the Participatiewet with their leden and onderdelen, as of 1 January 2026. */
public final class Participatiewet {

    public static final String NAAM = "Participatiewet";

    /** The number of the Act in the Basiswettenbestand. */
    public static final String BWB_ID = "BWBR0015703";

    /** The day of the text that the suite was checked against. */
    public static final LocalDate TOESTAND = LocalDate.of(2026, 1, 1);

    private static final Pattern SPATIE = Pattern.compile(" ");
    private static final List<Artikel> ARTIKELEN = Tabel.lees("participatiewet-" + TOESTAND + ".csv")
            .map(Participatiewet::artikel)
            .toList();
    private static final Map<String, Artikel> OP_NUMMER =
            ARTIKELEN.stream().collect(Collectors.toMap(Artikel::nummer, Function.identity()));

    private Participatiewet() {}

    /** In the order of the Act. */
    public static List<Artikel> artikelen() {
        return ARTIKELEN;
    }

    static Map<String, Artikel> opNummer() {
        return OP_NUMMER;
    }

    private static Artikel artikel(CSVRecord rij) {
        return new Artikel(rij.get("artikel"), woorden(rij, "leden"), woorden(rij, "onderdelen"), geldigheid(rij));
    }

    private static List<String> woorden(CSVRecord rij, String kolom) {
        return SPATIE.splitAsStream(rij.get(kolom))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    private static Geldigheid geldigheid(CSVRecord rij) {
        LocalDate sinds = rij.get("sinds").isEmpty() ? LocalDate.MAX : LocalDate.parse(rij.get("sinds"));
        return switch (rij.get("status")) {
            case "geldend" -> Geldigheid.ALTIJD;
            case "vervallen" -> Geldigheid.voor(sinds);
            case "nog-niet-in-werking" -> Geldigheid.vanaf(sinds);
            default -> throw new IllegalStateException(rij.toString());
        };
    }
}
