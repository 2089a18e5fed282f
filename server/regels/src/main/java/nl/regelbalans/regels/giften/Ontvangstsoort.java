package nl.regelbalans.regels.giften;

import nl.regelbalans.regels.gegevens.Veld;

/** What a gezin received. Whether something is a gift at all is for the college to say beforehand. */
public enum Ontvangstsoort {
    @Veld("Geld dat iemand geeft zonder dat er iets tegenover staat.")
    GIFT_IN_GELD,
    @Veld("Een ding of dienst die iemand geeft, met de waarde in geld.")
    GIFT_IN_NATURA,
    @Veld("Een ander betaalt iets, zodat het gezin die kosten niet heeft: boodschappen, een rekening.")
    KOSTENBESPARENDE_BIJDRAGE,
    @Veld("Hulp van de voedselbank.")
    VOEDSELBANK
}
