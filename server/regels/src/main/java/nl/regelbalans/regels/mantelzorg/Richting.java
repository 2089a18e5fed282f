package nl.regelbalans.regels.mantelzorg;

import nl.regelbalans.regels.gegevens.Veld;

/** On which side of the care deze persoon stands. */
public enum Richting {
    @Veld("Deze persoon zorgt voor een ander.")
    VERLEENT,
    @Veld("Een ander zorgt voor deze persoon.")
    ONTVANGT
}
