package nl.regelbalans.regels.waarde;

import java.time.LocalDate;

/** How dates read in a Dutch sentence, and how a term of months runs. */
public final class Datums {

    private static final String[] MAANDEN = {
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december"
    };

    private Datums() {}

    /** {@code 1 januari 2026}. */
    public static String voluit(LocalDate datum) {
        return datum.getDayOfMonth() + " " + maand(datum);
    }

    /** {@code januari 2026}. */
    public static String maand(LocalDate datum) {
        return MAANDEN[datum.getMonthValue() - 1] + " " + datum.getYear();
    }

    /** The last day of so many months in full: twelve months from 29 February run through 28 February. */
    public static LocalDate laatsteDag(LocalDate eersteDag, int maanden) {
        var daarna = eersteDag.plusMonths(maanden);
        return daarna.getDayOfMonth() == eersteDag.getDayOfMonth() ? daarna.minusDays(1) : daarna;
    }
}
