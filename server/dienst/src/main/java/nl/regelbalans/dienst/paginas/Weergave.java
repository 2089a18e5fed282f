package nl.regelbalans.dienst.paginas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import nl.regelbalans.regels.waarde.Datums;

/** How the names and values of an answer read in a Dutch page. */
public final class Weergave {
    private static final String DATUM = "\\d{4}-\\d{2}-\\d{2}";

    private Weergave() {}

    /** {@code laatsteGrens} and {@code gift-in-geld} become words: {@code laatste grens}, {@code gift in geld}. */
    public static String naam(String naam) {
        return naam.replace('-', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** {@code wet-2026} becomes {@code Wet 2026}. */
    public static String kop(String naam) {
        var woorden = naam(naam);
        return woorden.substring(0, 1).toUpperCase(Locale.ROOT) + woorden.substring(1);
    }

    /** Plain data: {@code 1234.50}, {@code true}, {@code 2026-01-01} or {@code gift-in-geld}. */
    public static String waarde(Object gegeven) {
        if (gegeven instanceof BigDecimal getal) {
            return getal(getal);
        }
        if (gegeven instanceof Boolean jaOfNee) {
            return jaOfNee ? "ja" : "nee";
        }
        var tekst = String.valueOf(gegeven);
        return tekst.matches(DATUM) ? Datums.voluit(LocalDate.parse(tekst)) : naam(tekst);
    }

    /** {@code 1234.50} becomes {@code 1.234,50}; a whole number stays as it is, for it may be a year. */
    private static String getal(BigDecimal getal) {
        var delen = getal.toPlainString().split("\\.", -1);
        return delen.length == 1 ? delen[0] : delen[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") + "," + delen[1];
    }
}
