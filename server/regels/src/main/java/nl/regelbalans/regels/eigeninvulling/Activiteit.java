package nl.regelbalans.regels.eigeninvulling;

import nl.regelbalans.regels.gegevens.Veld;

/** What somebody begins of their own accord. */
public enum Activiteit {
    @Veld("Een opleiding.")
    OPLEIDING,
    @Veld("De Nederlandse taal leren.")
    TAALCURSUS,
    @Veld("Vrijwilligerswerk.")
    VRIJWILLIGERSWERK,
    @Veld("Zorgen voor een naaste.")
    MANTELZORG,
    @Veld("Iets anders.")
    ANDERS
}
