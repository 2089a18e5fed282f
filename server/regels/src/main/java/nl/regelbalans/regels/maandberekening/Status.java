package nl.regelbalans.regels.maandberekening;

import java.util.Arrays;
import nl.regelbalans.regels.gegevens.Namen;

/** The status of a beoordeling, of a month or of several months: the later one decides for the whole. */
enum Status {
    VASTGESTELD,
    OORDEEL_NODIG,
    NIET_VAN_KRACHT,
    NIET_TE_BEPALEN;

    static Status van(Object naam) {
        return Arrays.stream(values())
                .filter(status -> status.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    /** As it goes over the line: {@code oordeel-nodig}. */
    String naam() {
        return Namen.metStreepjes(this);
    }
}
