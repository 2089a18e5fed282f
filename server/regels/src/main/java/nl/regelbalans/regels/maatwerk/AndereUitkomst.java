package nl.regelbalans.regels.maatwerk;

import nl.regelbalans.regels.gegevens.Veld;

/** The status of the other beoordeling. */
public enum AndereUitkomst {
    @Veld("De regel besliste.")
    VASTGESTELD,
    @Veld("Het college moet nog een oordeel geven.")
    OORDEEL_NODIG,
    @Veld("De regel gold niet op de peildatum.")
    NIET_VAN_KRACHT,
    @Veld("De tekst van de wet is niet bekend, of spreekt zichzelf tegen.")
    NIET_TE_BEPALEN
}
