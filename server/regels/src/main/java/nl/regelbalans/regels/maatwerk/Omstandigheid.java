package nl.regelbalans.regels.maatwerk;

import nl.regelbalans.regels.gegevens.Veld;

/** What the college names as the reason to look for room: a choice from a list, never free text. */
public enum Omstandigheid {
    @Veld("Een ouder krijgt geen alleenstaande-ouderkop, door een partner zonder rechtmatig verblijf.")
    OUDER_ZONDER_KOP,
    @Veld("Iemand geeft of krijgt mantelzorg.")
    MANTELZORG,
    @Veld("Iemand woont tijdelijk bij een ander in, bijvoorbeeld door een crisis.")
    TIJDELIJK_INWONEN,
    @Veld("Het besluit raakt kinderen.")
    KINDEREN,
    @Veld("Een kind van 17 jaar studeert.")
    STUDEREND_KIND,
    @Veld("Er zijn schulden of achterstanden, of die dreigen.")
    SCHULDEN,
    @Veld("Ziekte of een beperking.")
    GEZONDHEID,
    @Veld("Er is geen vaste plek om te wonen.")
    GEEN_VASTE_WOONPLEK,
    @Veld("Het inkomen wisselt.")
    WISSELEND_INKOMEN,
    @Veld("Geldzaken en papieren overzien lukt niet goed.")
    MOEITE_MET_REGELEN,
    @Veld("Iets waaraan de wetgever volgens het college niet heeft gedacht.")
    DOOR_WETGEVER_NIET_VOORZIEN,
    @Veld("Een grondrecht, zoals het recht op een gezinsleven.")
    GRONDRECHT,
    @Veld("Een andere omstandigheid. Het college noemt die in het besluit, niet hier.")
    ANDERE
}
