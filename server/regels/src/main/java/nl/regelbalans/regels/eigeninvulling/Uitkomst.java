package nl.regelbalans.regels.eigeninvulling;

import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;

/** Whether an activity of one's own counts. Empty is what the law or the college has not said (yet). */
public record Uitkomst(
        @Veld("Telt de activiteit mee om aan de plicht te voldoen")
        Optional<Boolean> teltMee,

        @Veld("Is toestemming van de gemeente nodig; leeg waar de wet geen toestemming kent")
        Optional<Boolean> toestemmingNodig,

        @Veld("Wat het college nu doet; leeg als er niets volgt")
        Optional<Vervolg> vervolg)
        implements KanTegenvallen {

    static final Uitkomst LEEG = new Uitkomst(Optional.empty(), Optional.empty(), Optional.empty());
    static final Uitkomst ZONDER_TOESTEMMING = new Uitkomst(Optional.empty(), Optional.of(false), Optional.empty());

    Uitkomst met(boolean telt) {
        return new Uitkomst(Optional.of(telt), toestemmingNodig, vervolg);
    }

    Uitkomst met(Vervolg volgt) {
        return new Uitkomst(teltMee, toestemmingNodig, Optional.of(volgt));
    }

    @Override
    public boolean valtTegen() {
        return teltMee.filter(ja -> !ja).isPresent();
    }
}
