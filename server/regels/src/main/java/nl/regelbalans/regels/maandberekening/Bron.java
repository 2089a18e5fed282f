package nl.regelbalans.regels.maandberekening;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.vakantiegeldikb.Inkomenssoort;
import nl.regelbalans.regels.vakantiegeldikb.Vakantiegeld;
import nl.regelbalans.regels.verrekeneninkomsten.Betaling;
import nl.regelbalans.regels.verrekeneninkomsten.Betalingsoort;
import nl.regelbalans.regels.waarde.Bedrag;

/** Where somebody gets income from: one employer, one uitkering. */
public record Bron(
        @Veld(value = "Van wie dit inkomen is", standaard = "belanghebbende")
        Wie wie,

        @Veld("Wat voor inkomen dit is") Inkomenssoort soort,

        @Veld("Wat er gebeurt met het vakantiegeld over dit inkomen")
        Vakantiegeld vakantiegeld,

        @Veld(value = "Is rekening gehouden met de algemene heffingskorting", standaard = "true")
        boolean algemeneHeffingskorting,

        @Veld(value = "Is rekening gehouden met de arbeidskorting", standaard = "true")
        boolean arbeidskorting,

        @Veld("Het vaste loon, als elke betaling even hoog is")
        Optional<Loon> loon,

        @Veld("Alle andere betalingen, ook die van andere maanden; een lege lijst als die er niet zijn")
        List<Betaling> betalingen,

        @Veld("Vakantiegeld dat de werkgever heeft opgebouwd en uitbetaalt; een lege lijst als dat er niet is")
        List<BetaaldVakantiegeld> betaaldVakantiegeld) {

    boolean isArbeid() {
        return soort == Inkomenssoort.TEGENWOORDIGE_ARBEID;
    }

    /** Everything that is about a month or comes in it; the payments that were named first, so that they keep their number. */
    List<Betaling> betalingen(YearMonth maand) {
        var vast = loon.stream().flatMap(een -> een.betalingen(maand).stream());
        return Stream.concat(betalingen.stream(), vast).toList();
    }

    /** What comes in, whenever it was earned; a vergoeding for costs is not there to live on. */
    Bedrag ontvangen(YearMonth maand) {
        return betalingen(maand).stream()
                .filter(betaling -> betaling.soort() != Betalingsoort.ONBELASTE_VERGOEDING)
                .filter(betaling -> Loon.isBetaaldIn(betaling, maand))
                .map(Betaling::netto)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }

    Bedrag vakantiegeld(YearMonth maand) {
        return betaaldVakantiegeld.stream()
                .filter(betaald -> YearMonth.from(betaald.op()).equals(maand))
                .map(BetaaldVakantiegeld::netto)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }
}
