package nl.regelbalans.regels.maatwerk;

import nl.regelbalans.regels.gegevens.Veld;

/** What the reasons of a decision have to say. */
public enum Motiveringseis {
    @Veld("Welke omstandigheden van deze persoon meetellen.")
    OMSTANDIGHEDEN,
    @Veld("Waarom de situatie zo bijzonder is dat de norm niet past.")
    ZEER_BIJZONDERE_SITUATIE,
    @Veld("Wat deze persoon kan en heeft.")
    MOGELIJKHEDEN_EN_MIDDELEN,
    @Veld("Waarom zeer dringende redenen tot bijstand noodzaken.")
    ZEER_DRINGENDE_REDENEN,
    @Veld("Waarom de kosten noodzakelijk zijn, bijzonder zijn en niet zelf te betalen.")
    NOODZAKELIJKE_KOSTEN,
    @Veld("Waarom de bijstand eerder moet beginnen dan de melding.")
    NOODZAAK_EERDER_BEGIN,
    @Veld("Waarom de omstandigheden aanleiding geven om niet vier weken te wachten.")
    AANLEIDING_NIET_WACHTEN,
    @Veld("Waarom bijzondere omstandigheden dringende redenen zijn om de maatregel aan te passen.")
    DRINGENDE_REDENEN,
    @Veld("Welk doel de regel heeft.")
    DOEL_VAN_DE_REGEL,
    @Veld("Waarom de gevolgen niet in verhouding staan tot dat doel: geschikt, nodig en in evenwicht.")
    ONEVENREDIGE_GEVOLGEN,
    @Veld("Wat het open woord hier betekent.")
    BETEKENIS_OPEN_WOORD,
    @Veld("Waarom de wetgever niet aan deze omstandigheden heeft gedacht.")
    NIET_VOORZIEN,
    @Veld("Welk grondrecht geraakt wordt, en hoe.")
    GERAAKT_GRONDRECHT,
    @Veld("Waarom optreden hier niet past.")
    WAAROM_NIET_OPTREDEN,
    @Veld("Dat het beleid in gelijke gevallen hetzelfde wordt toegepast.")
    GELIJKE_GEVALLEN
}
