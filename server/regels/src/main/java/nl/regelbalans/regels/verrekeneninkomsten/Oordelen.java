package nl.regelbalans.regels.verrekeneninkomsten;

import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;

/** The judgements that every version asks under the same name; each version says where it stands. */
final class Oordelen {

    private Oordelen() {}

    static Oordeel<Boolean> kanBeschikken(Vindplaats grondslag) {
        return Oordeel.jaNee(
                "kanBeschikken",
                Ruimte.OPEN_NORM,
                grondslag,
                "Kan deze persoon in redelijkheid al beschikken over het geld dat nog niet is betaald?");
    }

    static Oordeel<Bedrag> deelVanDezeMaand(Vindplaats grondslag) {
        return Oordeel.bedrag(
                "deelVanDezeMaand",
                Ruimte.OPEN_NORM,
                grondslag,
                "Welk deel van de betalingen die maar voor een deel meetellen, hoort bij de bijstand in deze maand?");
    }
}
