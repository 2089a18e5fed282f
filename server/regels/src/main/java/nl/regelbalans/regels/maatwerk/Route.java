package nl.regelbalans.regels.maatwerk;

import nl.regelbalans.regels.gegevens.Veld;

/** What lets the college decide better for one person. */
public enum Route {
    @Veld("Artikel 18, eerste lid: de hoogte van de bijstand afstemmen.")
    AFSTEMMING_BIJSTAND,
    @Veld("Artikel 18, eerste lid: de verplichtingen afstemmen.")
    AFSTEMMING_VERPLICHTINGEN,
    @Veld("Artikel 45, tweede lid: over een andere periode vaststellen of betalen.")
    ANDERE_PERIODE,
    @Veld("Artikel 16, eerste lid: bijstand zonder recht, bij zeer dringende redenen.")
    ZEER_DRINGENDE_REDENEN,
    @Veld("Artikel 35, eerste lid: bijzondere bijstand voor noodzakelijke kosten.")
    BIJZONDERE_BIJSTAND,
    @Veld("Artikel 44, vijfde lid: tot drie maanden vóór de melding beginnen.")
    EERDER_INGAAN,
    @Veld("Rechtspraak van vóór 2026: bij bijzondere omstandigheden vóór de melding beginnen.")
    BIJZONDERE_OMSTANDIGHEDEN,
    @Veld("Artikel 41, elfde lid: de aanvraag van een jongere eerder behandelen.")
    EERDER_BEHANDELEN,
    @Veld("Artikel 18, tiende lid: een maatregel afstemmen.")
    MAATREGEL_AFSTEMMEN
}
