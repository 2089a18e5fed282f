package nl.regelbalans.regels.maatwerk;

import nl.regelbalans.regels.gegevens.Veld;

/** The juridische gereedschapskist (Vonk, in the Quick Scan of Movisie): never stricter than the law. */
public enum Gereedschap {
    @Veld("Opportuniteit: wegen of optreden tegen een overtreding nodig is.")
    OPPORTUNITEIT,
    @Veld("Open normen: de inhoud hangt af van de omstandigheden.")
    OPEN_NORMEN,
    @Veld("Artikel 4:84 Awb: afwijken van een beleidsregel.")
    AFWIJKEN_VAN_BELEID,
    @Veld("Harmonisatiewet-arrest: wat de wetgever niet voorzag, hoeft niet te worden toegepast.")
    HARMONISATIEWET_ARREST,
    @Veld("Artikel 3:4 Awb: is het besluit geschikt, nodig en in evenwicht?")
    EVENREDIGHEID,
    @Veld("Grondrechten: het besluit mag een grondrecht niet schenden.")
    GRONDRECHTEN,
    @Veld("Buitenwettelijk begunstigend beleid: de gemeente is in haar beleid gunstiger dan de wet.")
    BUITENWETTELIJK_BELEID
}
