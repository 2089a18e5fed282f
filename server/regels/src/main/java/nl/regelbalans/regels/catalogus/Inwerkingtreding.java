package nl.regelbalans.regels.catalogus;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.waarde.Datums;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Voorbehoud;

/**
 * The first day of a part of the law, while the sources disagree on it. Every version that begins or ends on it shares it.
 *
 * @param naam its name in the configuration
 * @param vroegst the earliest day that a source names; what holds until one chooses otherwise
 * @param datum the day that counts
 * @param voorbehoud what the sources say
 */
public record Inwerkingtreding(String naam, LocalDate vroegst, LocalDate datum, Voorbehoud voorbehoud) {

    public Inwerkingtreding {
        if (datum.isBefore(vroegst)) {
            throw new IllegalArgumentException(
                    "Kies " + Datums.voluit(vroegst) + " of later: geen bron noemt een eerdere dag.");
        }
    }

    public static Inwerkingtreding op(String naam, LocalDate vroegst, Voorbehoud voorbehoud) {
        return new Inwerkingtreding(naam, vroegst, vroegst, voorbehoud);
    }

    /**
     * The same part of the law on another day.
     *
     * @throws IllegalArgumentException if no source names a day that early; the message is Dutch
     */
    public Inwerkingtreding op(LocalDate anders) {
        return new Inwerkingtreding(naam, vroegst, anders, voorbehoud);
    }

    /** The validity of the new law. */
    public Geldigheid vanaf() {
        return Geldigheid.vanaf(datum);
    }

    /** The validity of the law that ends the day before. */
    public Geldigheid einde(Geldigheid oud) {
        var laatste = datum.minusDays(1);
        return oud.totEnMet(laatste.getYear(), laatste.getMonthValue(), laatste.getDayOfMonth());
    }

    /** Why nobody knows which law holds on a day; empty while no source lets the new law begin. */
    public List<Voorbehoud> voorbehouden(Peildatum peildatum) {
        return peildatum.datum().isBefore(vroegst) ? List.of() : List.of(voorbehoud);
    }
}
