package nl.regelbalans.conformance.toets;

import java.util.Locale;

/** How a scenario ended. */
public enum Resultaat {
    GESLAAGD,
    /** The product answered, and the answer is wrong. */
    GEZAKT,
    /** The product does not claim this version of this wetswijziging; the scenario does not count. */
    NIET_VAN_TOEPASSING,
    /** Could not be checked: no connection, or no answer in time. Counts as failed. */
    NIET_VASTGESTELD,
    /** The scenario itself is wrong, for instance a sentence that nobody knows. Counts as failed. */
    FOUT_IN_SUITE;

    /** The word in reports: {@code niet-van-toepassing}. */
    public String woord() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a run with this result can still be a success. */
    public boolean inOrde() {
        return this == GESLAAGD || this == NIET_VAN_TOEPASSING;
    }
}
