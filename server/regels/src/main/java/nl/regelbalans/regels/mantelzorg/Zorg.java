package nl.regelbalans.regels.mantelzorg;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;

/** Mantelzorg, with the days on which it runs. */
public record Zorg(
        @Veld("Verleent deze persoon de zorg, of krijgt hij die")
        Richting richting,

        @Veld("De eerste dag van de zorg") LocalDate vanaf,

        @Veld("De laatste dag van de zorg, als die bekend is")
        Optional<LocalDate> totEnMet,

        @Veld(
                value =
                        "Wat deze persoon voor de zorg ontvangt, bijvoorbeeld uit een pgb, netto in euro per maand; niet de"
                                + " waardering van de gemeente voor mantelzorgers (artikel 31, tweede lid, onderdeel u)",
                standaard = "0")
        Bedrag vergoeding) {

    boolean looptOp(LocalDate dag) {
        return totEnMet.map(einde -> Geldigheid.tussen(vanaf, einde))
                .orElseGet(() -> Geldigheid.vanaf(vanaf))
                .bevat(dag);
    }

    void controleer(String pad, Fouten fouten) {
        if (totEnMet.filter(einde -> einde.isBefore(vanaf)).isPresent()) {
            fouten.meld(
                    pad + ".totEnMet",
                    Foutcode.TEGENSTRIJDIG,
                    "De laatste dag van de zorg ligt vóór de eerste. Verander een van de twee datums.");
        }
        if (richting == Richting.ONTVANGT && !vergoeding.isNul()) {
            fouten.meld(
                    pad + ".vergoeding",
                    Foutcode.TEGENSTRIJDIG,
                    "Alleen wie zorg verleent, ontvangt daar geld voor. Laat de vergoeding weg of verander de richting.");
        }
    }
}
