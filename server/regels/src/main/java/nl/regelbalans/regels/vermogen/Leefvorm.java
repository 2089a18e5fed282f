package nl.regelbalans.regels.vermogen;

import nl.regelbalans.regels.gegevens.Veld;

/** For whom the limit is (artikel 4). */
public enum Leefvorm {
    @Veld("Iemand zonder partner en zonder kinderen ten laste.")
    ALLEENSTAANDE,
    @Veld("Iemand zonder partner met kinderen ten laste.")
    ALLEENSTAANDE_OUDER,
    @Veld("Gehuwden of wie daarmee gelijkstaan, samen.")
    GEHUWDEN
}
