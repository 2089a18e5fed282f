package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.verrekeneninkomsten.Betaling;
import nl.regelbalans.regels.waarde.Bedrag;

/** A wage that is the same every time. */
public record Loon(
        @Veld("Hoe vaak het loon wordt betaald") Loonperiode periode,

        @Veld("Het loon over één periode, netto in euro, zonder vakantiegeld dat wordt opgebouwd")
        Bedrag netto,

        @Veld("De eerste dag van de eerste periode") LocalDate eersteDag,

        @Veld("De dag waarop het loon over de eerste periode wordt betaald")
        LocalDate eersteBetaling,

        @Veld("De laatste dag van het werk; een periode die daarna eindigt, telt niet mee")
        Optional<LocalDate> laatsteDag) {

    /** The payments that are about this month, or that come in it. */
    List<Betaling> betalingen(YearMonth maand) {
        return LongStream.concat(rond(maand, eersteDag), rond(maand, eersteBetaling))
                .distinct()
                .sorted()
                .mapToObj(this::betaling)
                .filter(betaling ->
                        laatsteDag.filter(betaling.totEnMet()::isAfter).isEmpty())
                .filter(betaling -> raakt(betaling, maand) || isBetaaldIn(betaling, maand))
                .toList();
    }

    /** The numbers of the periods that this day, the first of its row, brings to about this month. */
    private LongStream rond(YearMonth maand, LocalDate eerste) {
        // One period of slack, as months differ in length.
        return LongStream.rangeClosed(
                Math.max(0, periode.tussen(eerste, maand.atDay(1)) - 1), periode.tussen(eerste, maand.atEndOfMonth()));
    }

    private Betaling betaling(long nummer) {
        return new Betaling(
                periode.soort(),
                netto,
                Bedrag.NUL,
                Bedrag.NUL,
                Bedrag.NUL,
                Bedrag.NUL,
                periode.later(eersteDag, nummer),
                periode.later(eersteDag, nummer + 1).minusDays(1),
                Optional.of(periode.later(eersteBetaling, nummer)),
                false);
    }

    private static boolean raakt(Betaling betaling, YearMonth maand) {
        return !betaling.van().isAfter(maand.atEndOfMonth())
                && !betaling.totEnMet().isBefore(maand.atDay(1));
    }

    static boolean isBetaaldIn(Betaling betaling, YearMonth maand) {
        return betaling.betaaldOp()
                .filter(dag -> YearMonth.from(dag).equals(maand))
                .isPresent();
    }
}
