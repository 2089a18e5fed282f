package nl.regelbalans.regels.experimenten;

import nl.regelbalans.regels.gegevens.Veld;

/** What an experiment is meant to find out. */
public enum Doel {
    @Veld("Hoe de wet mensen beter aan het werk helpt.")
    ARBEIDSINSCHAKELING,
    @Veld("Hoe de gemeenten het geld voor de wet beter krijgen.")
    FINANCIERING,
    @Veld("Hoe mensen meer meedoen, ook als werk nog ver weg is.")
    MAATSCHAPPELIJKE_PARTICIPATIE
}
