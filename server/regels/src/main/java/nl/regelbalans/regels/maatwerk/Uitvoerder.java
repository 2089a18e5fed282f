package nl.regelbalans.regels.maatwerk;

import nl.regelbalans.regels.gegevens.Veld;

/** Who gives the bijstand. */
public enum Uitvoerder {
    @Veld("Het college van de gemeente.")
    GEMEENTE,
    @Veld("De Sociale verzekeringsbank, met een AIO-aanvulling voor wie de pensioenleeftijd heeft.")
    SVB
}
