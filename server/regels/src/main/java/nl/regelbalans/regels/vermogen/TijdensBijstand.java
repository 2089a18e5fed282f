package nl.regelbalans.regels.vermogen;

import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What happened since the bijstand began. */
public record TijdensBijstand(
        @Veld(
                "Oud recht: het vermogen dat bij het begin van de bijstand vrij bleef, in euro; nul als er toen meer schulden"
                        + " dan bezittingen waren")
        Bedrag vrijBijBegin,

        @Veld("Oud recht: het vermogen dat later tijdens de bijstand vrij bleef, in euro")
        Bedrag laterVrij,

        @Veld("Wat er nu bij komt en geen inkomen is, in euro; het zit ook in de bezittingen")
        Bedrag verwerving) {

    Bedrag alVrij() {
        return vrijBijBegin.plus(laterVrij);
    }
}
