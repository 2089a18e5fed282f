package nl.regelbalans.regels.eigeninvulling;

import nl.regelbalans.regels.gegevens.Veld;

/** What the college does next. */
public enum Vervolg {
    @Veld("Het college kan afspraken maken over de activiteit.")
    AFSPRAKEN,
    @Veld("Het college onderzoekt of er een maatregel komt.")
    ONDERZOEK_MAATREGEL
}
