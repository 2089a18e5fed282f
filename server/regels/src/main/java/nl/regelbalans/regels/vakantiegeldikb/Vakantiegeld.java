package nl.regelbalans.regels.vakantiegeldikb;

import nl.regelbalans.regels.gegevens.Veld;

/** What happens to the vakantiegeld over an inkomen. */
public enum Vakantiegeld {
    @Veld("Het wordt opgebouwd en later uitbetaald.")
    OPBOUW,
    @Veld("Het wordt elke maand uitbetaald en zit in het bedrag van het inkomen.")
    MAANDELIJKS,
    @Veld("Het is een deel van een individueel keuzebudget (IKB) dat wordt opgebouwd.")
    IKB_OPBOUW,
    @Veld("Het is een deel van een individueel keuzebudget (IKB) dat elke maand wordt uitbetaald en in het bedrag zit.")
    IKB_MAANDELIJKS,
    @Veld("Over dit inkomen is er geen vakantiegeld.")
    GEEN;

    boolean isIkb() {
        return this == IKB_OPBOUW || this == IKB_MAANDELIJKS;
    }
}
