package nl.regelbalans.regels.categorialebijstand;

import nl.regelbalans.regels.gegevens.Veld;

/** What somebody wants bijzondere bijstand for. */
public enum Voorziening {
    @Veld("Hulp voor iedereen in een bepaalde situatie, zonder per persoon te kijken of de kosten er zijn.")
    GROEP,
    @Veld("Een collectieve aanvullende zorgverzekering, of geld voor de premie daarvan.")
    COLLECTIEVE_ZORGVERZEKERING,
    @Veld("De eenmalige energietoeslag voor het jaar 2022.")
    ENERGIETOESLAG_2022,
    @Veld("De eenmalige energietoeslag voor het jaar 2023.")
    ENERGIETOESLAG_2023,
    @Veld("Noodzakelijke kosten van één persoon of gezin, door bijzondere omstandigheden.")
    EIGEN_KOSTEN
}
