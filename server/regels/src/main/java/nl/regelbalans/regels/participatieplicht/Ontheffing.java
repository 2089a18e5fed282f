package nl.regelbalans.regels.participatieplicht;

import nl.regelbalans.regels.gegevens.Veld;

/** What the college releases somebody from; meewerken is never among it. */
public enum Ontheffing {
    @Veld("Geen ontheffing: er zijn geen dringende redenen, of het college ontheft niet.")
    GEEN,
    @Veld("Van werk zoeken, aanvaarden en behouden.")
    WERK,
    @Veld("Van de tegenprestatie.")
    TEGENPRESTATIE,
    @Veld("Van allebei.")
    WERK_EN_TEGENPRESTATIE
}
