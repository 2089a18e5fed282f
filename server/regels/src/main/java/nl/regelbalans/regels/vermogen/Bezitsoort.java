package nl.regelbalans.regels.vermogen;

import nl.regelbalans.regels.gegevens.Veld;

/** What somebody owns, the eigen woning left out. */
public enum Bezitsoort {
    @Veld("Geld, spaargeld, beleggingen en alles wat niet hieronder valt.")
    GELD,
    @Veld("Spullen, zoals een auto.")
    IN_NATURA,
    @Veld("Iets waarop men recht heeft maar dat nog niet is uitbetaald, zoals een deel van een erfenis.")
    NOG_NIET_IN_HANDEN,
    @Veld("Spaargeld dat is opgebouwd in de tijd dat men bijstand ontving.")
    SPAARGELD_TIJDENS_BIJSTAND,
    @Veld("Een vergoeding voor immateriële schade die geen middel is, zoals smartengeld.")
    IMMATERIELE_SCHADE
}
