package nl.regelbalans.regels.mantelzorg;

import nl.regelbalans.regels.bijstandsnorm.Bijstandsnormen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;

/** Which norms go with which age: articles 20, 21, 22 and 22a. */
public enum Leeftijdsgroep {
    @Veld("18, 19 of 20 jaar.")
    VAN_18_TOT_21,
    @Veld("21 jaar of ouder, maar nog niet de pensioengerechtigde leeftijd (AOW).")
    VAN_21_TOT_AOW,
    @Veld("De pensioengerechtigde leeftijd (AOW) is bereikt.")
    AOW;

    /** Artikel 22a, eerste lid: only from 21 years on. */
    boolean kanKostendelerZijn() {
        return this != VAN_18_TOT_21;
    }

    /** The norm of whoever does not share costs, from 21 years on. */
    Norm<Bedrag> alleenstaande() {
        return this == AOW ? Bijstandsnormen.ALLEENSTAANDE_PENSIOENGERECHTIGD : Bijstandsnormen.ALLEENSTAANDE;
    }

    /** The norm from which the kostendelersnorm is computed, from 21 years on: B of artikel 22a, eerste lid. */
    Norm<Bedrag> gehuwden() {
        return this == AOW ? Bijstandsnormen.GEHUWDEN_PENSIOENGERECHTIGD : Bijstandsnormen.GEHUWDEN;
    }
}
