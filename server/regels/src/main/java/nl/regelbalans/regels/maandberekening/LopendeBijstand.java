package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.bufferbudget.EerdereInzet;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** The bijstand of the household, as it runs. */
public record LopendeBijstand(
        @Veld("De eerste dag van de bijstand") LocalDate begin,

        @Veld("De laatste dag van de bijstand; leeg als de bijstand doorloopt")
        Optional<LocalDate> einde,

        @Veld(
                "De vakantietoeslag die de gemeente vóór de (eerste) maand al bewaarde, in euro; alleen nodig als er een juni"
                        + " bij is en de bijstand eerder begon")
        Optional<Bedrag> bewaard,

        @Veld("Wat het college al aan bufferbudget inzette; een lege lijst als dat er niet is")
        List<EerdereInzet> ingezet) {

    boolean looptIn(YearMonth maand) {
        return !begin.isAfter(maand.atEndOfMonth())
                && einde.filter(maand.atDay(1)::isAfter).isEmpty();
    }

    /** Whether there is bijstand on every day of a month. */
    boolean looptDeHele(YearMonth maand) {
        return !begin.isAfter(maand.atDay(1))
                && einde.filter(maand.atEndOfMonth()::isAfter).isEmpty();
    }

    /** What the gemeente keeps when a month begins; empty when nobody said. */
    Optional<Bedrag> bewaardVoor(YearMonth maand) {
        return bewaard.or(() -> begin.isBefore(maand.atDay(1)) ? Optional.empty() : Optional.of(Bedrag.NUL));
    }

    LopendeBijstand na(Optional<Bedrag> meerBewaard, Optional<EerdereInzet> inzet) {
        return new LopendeBijstand(
                begin,
                einde,
                meerBewaard,
                Stream.concat(ingezet.stream(), inzet.stream()).toList());
    }
}
