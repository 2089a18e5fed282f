package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** The voorschot for as long as the right to bijstand is not settled. */
public record Voorschot(
        @Veld("Is er recht op een voorschot; leeg zolang het college nog moet oordelen")
        Optional<Boolean> recht,

        @Veld(
                value = "Het voorschot is ten minste dit bedrag, in euro per maand; alleen als er recht op kan zijn",
                gevolg = "is het laagste voorschot {verschil}")
        Optional<Bedrag> tenMinste,

        @Veld("De laatste dag waarop het eerste voorschot er moet zijn; alleen als er recht op kan zijn")
        Optional<LocalDate> uiterlijk) {

    static final Voorschot GEEN = new Voorschot(Optional.of(false), Optional.empty(), Optional.empty());
}
