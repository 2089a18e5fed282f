package nl.regelbalans.regels.maandberekening;

import nl.regelbalans.regels.gegevens.Veld;

/** Of whom an income is. */
public enum Wie {
    @Veld("De persoon om wie het gaat.")
    BELANGHEBBENDE,
    @Veld("De echtgenoot die ook recht heeft op bijstand.")
    PARTNER
}
