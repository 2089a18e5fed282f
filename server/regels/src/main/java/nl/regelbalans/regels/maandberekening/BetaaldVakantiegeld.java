package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Vakantiegeld that an employer kept and pays. */
public record BetaaldVakantiegeld(
        @Veld("De dag waarop de werkgever dit betaalt") LocalDate op,
        @Veld("Het bedrag, netto in euro") Bedrag netto) {}
