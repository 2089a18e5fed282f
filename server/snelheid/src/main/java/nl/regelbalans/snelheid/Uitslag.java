package nl.regelbalans.snelheid;

import java.util.Locale;

/** Prints figures as they come, as rows of a table in Markdown. */
final class Uitslag {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    void kop() {
        System.out.println("| wat | hoeveel | bereikt deel van deze grens |");
        System.out.println("| --- | ---: | ---: |");
    }

    void regel(String wat, long getal) {
        System.out.printf(NEDERLANDS, "| %s | %,d | |%n", wat, getal);
    }

    /** A limit, and which part of it something reached that was measured in the same run. */
    void regel(String wat, long grens, long bereikt) {
        System.out.printf(NEDERLANDS, "| %s | %,d | %d %% |%n", wat, grens, 100 * bereikt / grens);
    }
}
