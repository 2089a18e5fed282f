package nl.regelbalans.regels.maatwerk;

import nl.regelbalans.regels.gegevens.Veld;

/** How much room the rule behind the other beoordeling leaves. */
public enum Regelsoort {
    @Veld("De wet bepaalt de uitkomst. De regel zelf laat geen ruimte.")
    GEBONDEN,
    @Veld("De wet zegt: het college kan.")
    KAN_BEPALING,
    @Veld("De wet gebruikt een open woord.")
    OPEN_NORM,
    @Veld("De wet zegt: naar het oordeel van het college.")
    BEOORDELINGSRUIMTE,
    @Veld("De uitkomst volgt uit een beleidsregel van de gemeente of de SVB.")
    BELEIDSREGEL
}
