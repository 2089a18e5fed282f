package nl.regelbalans.regels.maatregelen;

import nl.regelbalans.regels.gegevens.Veld;

/** What follows from a breach. */
public enum Maatregel {
    @Veld("Er volgt niets op grond van deze regel.")
    GEEN,
    @Veld("Alleen een waarschuwing.")
    WAARSCHUWING,
    @Veld("De bijstand is tijdelijk lager.")
    VERLAGING
}
