package nl.regelbalans.regels.mantelzorg;

import nl.regelbalans.regels.gegevens.Veld;

/** Why two people who live together do not count as gehuwd. */
public enum Uitzondering {
    @Veld("Zij zijn familie in de eerste graad.")
    EERSTE_GRAAD,
    @Veld("Zij zijn bloedverwanten in de tweede graad en er is een zorgbehoefte; tot en met 2025.")
    TWEEDE_GRAAD_MET_ZORGBEHOEFTE,
    @Veld("De een zorgt voor de ander, en daarom wonen zij samen.")
    ZORG
}
