package nl.regelbalans.regels.inlichtingenplicht;

import nl.regelbalans.regels.gegevens.Veld;

/** Who gives the bijstand. */
public enum Uitvoerder {
    @Veld("Het college van de gemeente.")
    GEMEENTE,
    @Veld("De Sociale verzekeringsbank, voor de aanvullende inkomensvoorziening ouderen (AIO).")
    SVB
}
