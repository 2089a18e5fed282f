package nl.regelbalans.snelheid;

import java.util.Locale;

/** Prints figures as they come, as rows of a table in Markdown. */
final class Uitslag {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    void kop() {
        System.out.println("| wat | hoeveel | deel van de grens |");
        System.out.println("| --- | ---: | ---: |");
    }

    void regel(String wat, long getal) {
        System.out.printf(NEDERLANDS, "| %s | %,d | |%n", wat, getal);
    }

    /** A figure as a part of the limit that was measured in the same run. */
    void regel(String wat, long getal, long grens) {
        System.out.printf(NEDERLANDS, "| %s | %,d | %d %% |%n", wat, getal, 100 * getal / grens);
    }
}
