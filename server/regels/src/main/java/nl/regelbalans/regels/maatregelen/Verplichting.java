package nl.regelbalans.regels.maatregelen;

import nl.regelbalans.regels.gegevens.Veld;

/** What somebody did not do. */
public enum Verplichting {
    @Veld("Werk aanvaarden of behouden (vierde lid, onderdeel a).")
    WERK("a"),
    @Veld("Ingeschreven staan bij een uitzendbureau (onderdeel b).")
    UITZENDBUREAU("b"),
    @Veld("Werk zoeken in een andere gemeente voordat men daarheen verhuist (onderdeel c).")
    WERK_ELDERS("c"),
    @Veld("Bereid zijn om drie uur per dag te reizen (onderdeel d).")
    REIZEN("d"),
    @Veld("Bereid zijn om te verhuizen (onderdeel e).")
    VERHUIZEN("e"),
    @Veld("Kennis en vaardigheden krijgen en houden (onderdeel f).")
    KENNIS("f"),
    @Veld("Werk niet in de weg staan door kleding, verzorging of gedrag (onderdeel g).")
    GEDRAG("g"),
    @Veld("Gebruikmaken van een voorziening en meewerken aan onderzoek (onderdeel h).")
    VOORZIENING("h"),
    @Veld("Een andere verplichting uit de Participatiewet (tweede lid).")
    ANDERE(""),
    @Veld("Besef van verantwoordelijkheid voor het eigen bestaan (tweede lid).")
    BESEF_VAN_VERANTWOORDELIJKHEID(""),
    @Veld("De inlichtingenplicht (artikel 17, eerste lid).")
    INLICHTINGEN("");

    private final String onderdeel;

    Verplichting(String onderdeel) {
        this.onderdeel = onderdeel;
    }

    /** The onderdeel of the fourth lid; empty for what does not stand there. */
    String onderdeel() {
        return onderdeel;
    }

    boolean uniform() {
        return !onderdeel.isEmpty();
    }
}
