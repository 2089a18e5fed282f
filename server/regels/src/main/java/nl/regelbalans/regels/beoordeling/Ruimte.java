package nl.regelbalans.regels.beoordeling;

import nl.regelbalans.regels.gegevens.Veld;

/** The kind of room that the law leaves to the college. */
public enum Ruimte {
    @Veld("De wet zegt: het college kan. Het college mag het doen, het hoeft niet.")
    KAN_BEPALING,
    @Veld("De wet gebruikt een open woord. Wat dat hier betekent, hangt af van de omstandigheden.")
    OPEN_NORM,
    @Veld("De wet zegt: naar het oordeel van het college. Het college weegt en legt uit waarom.")
    BEOORDELINGSRUIMTE
}
