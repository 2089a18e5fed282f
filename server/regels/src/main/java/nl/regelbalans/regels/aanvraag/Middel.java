package nl.regelbalans.regels.aanvraag;

import nl.regelbalans.regels.gegevens.Veld;

/** With what somebody shows who he is. */
public enum Middel {
    @Veld("Een geldig paspoort.")
    PASPOORT,
    @Veld("Een geldige identiteitskaart.")
    IDENTITEITSKAART,
    @Veld("Een geldig vreemdelingendocument.")
    VREEMDELINGENDOCUMENT,
    @Veld("Een geldig rijbewijs.")
    RIJBEWIJS,
    @Veld("Een elektronisch middel dat is aangemeld of erkend onder de eIDAS-verordening, met niveau laag.")
    ELEKTRONISCH_LAAG,
    @Veld("Een elektronisch middel dat is aangemeld of erkend onder de eIDAS-verordening, met niveau substantieel.")
    ELEKTRONISCH_SUBSTANTIEEL,
    @Veld("Een elektronisch middel dat is aangemeld of erkend onder de eIDAS-verordening, met niveau hoog.")
    ELEKTRONISCH_HOOG,
    @Veld("Een elektronisch middel dat niet is aangemeld of erkend onder de eIDAS-verordening.")
    ELEKTRONISCH_NIET_ERKEND,
    @Veld("Deze persoon laat niets zien.")
    GEEN;

    /** Wet op de identificatieplicht, article 1, first lid, under 1° to 3°: enough under the old law too. */
    boolean gewoonDocument() {
        return switch (this) {
            case PASPOORT, IDENTITEITSKAART, VREEMDELINGENDOCUMENT -> true;
            default -> false;
        };
    }

    boolean elektronisch() {
        return switch (this) {
            case ELEKTRONISCH_LAAG, ELEKTRONISCH_NIET_ERKEND -> true;
            default -> elektronischIdentificatiemiddel();
        };
    }

    /** Article 1, onderdeel j: at least niveau substantieel, and aangemeld or erkend. */
    boolean elektronischIdentificatiemiddel() {
        return this == ELEKTRONISCH_SUBSTANTIEEL || this == ELEKTRONISCH_HOOG;
    }
}
