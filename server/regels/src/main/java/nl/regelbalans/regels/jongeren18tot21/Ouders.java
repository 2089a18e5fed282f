package nl.regelbalans.regels.jongeren18tot21;

import nl.regelbalans.regels.gegevens.Veld;

/** Whether somebody of 18, 19 or 20 can ask the parents for the costs of living, and if not, why. */
public enum Ouders {
    @Veld("De jongere kan voor de kosten van levensonderhoud een beroep doen op de ouders.")
    WEL_BEROEP,
    @Veld("Dat kan niet: de middelen van de ouders zijn daarvoor niet toereikend.")
    MIDDELEN_NIET_TOEREIKEND,
    @Veld("Dat kan niet: de jongere kan het onderhoudsrecht redelijkerwijs niet te gelde maken.")
    ONDERHOUDSRECHT_NIET_TE_GELDE
}
