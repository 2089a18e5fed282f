package nl.regelbalans.regels.experimenten;

import nl.regelbalans.regels.gegevens.Veld;

/** What an experiment deviates from: three provisions that the law names, and everything else. */
public enum Bepaling {
    @Veld("Een van de artikelen 6 tot en met 10, of een regel die daarop rust.")
    ARTIKEL_6_TOT_EN_MET_10,
    @Veld("Artikel 31, tweede lid, of een regel die daarop rust.")
    ARTIKEL_31_LID_2,
    @Veld("Paragraaf 7.1, over de financiering, of een regel die daarop rust.")
    PARAGRAAF_7_1,
    @Veld("Iets anders in de Participatiewet.")
    ANDERE_BEPALING
}
