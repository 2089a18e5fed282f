package nl.regelbalans.regels.verrekeneninkomsten;

import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What counts as inkomen in the calendar month of the peildatum. */
public record Uitkomst(
        @Veld("Wat in de maand van de peildatum als inkomen meetelt, netto in euro")
        Optional<Bedrag> inAanmerking,

        @Veld("Wat in elk geval meetelt zolang het college nog niet heeft beslist, netto in euro")
        Optional<Bedrag> minstens,

        @Veld("Wat hoogstens meetelt zolang het college nog niet heeft beslist, netto in euro")
        Optional<Bedrag> hoogstens,

        @Veld("Moet deze persoon de inkomsten zelf melden; alleen als de versie daar iets over zegt")
        Optional<Boolean> zelfMelden) {

    static Uitkomst van(Bedrag inAanmerking, Optional<Boolean> zelfMelden) {
        return new Uitkomst(Optional.of(inAanmerking), Optional.empty(), Optional.empty(), zelfMelden);
    }

    /** For as long as the college has not judged. */
    static Uitkomst tussen(Bedrag minstens, Bedrag hoogstens, Optional<Boolean> zelfMelden) {
        return new Uitkomst(Optional.empty(), Optional.of(minstens), Optional.of(hoogstens), zelfMelden);
    }
}
