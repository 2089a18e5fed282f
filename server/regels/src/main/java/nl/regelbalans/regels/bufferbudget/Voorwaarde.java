package nl.regelbalans.regels.bufferbudget;

import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.wet.Vindplaats;

/**
 * A condition that the college judges, with what the answer says when it does.
 *
 * @param vervuld the sentence for yes
 * @param nietVervuld the sentence for no
 */
record Voorwaarde(Oordeel<Boolean> oordeel, String vervuld, String nietVervuld) {

    static Voorwaarde instabiliteit(Vindplaats grondslag) {
        return new Voorwaarde(
                Oordeel.jaNee(
                        "instabiliteitDoorVerrekening",
                        Ruimte.OPEN_NORM,
                        grondslag,
                        "Wisselt het inkomen van deze persoon doordat inkomsten worden verrekend, of gaat dat gebeuren?"),
                "Volgens het college wisselt het inkomen doordat inkomsten worden verrekend, of gaat dat gebeuren.",
                "Volgens het college wisselt het inkomen niet doordat inkomsten worden verrekend.");
    }

    static Voorwaarde tekort(Vindplaats grondslag) {
        return new Voorwaarde(
                Oordeel.jaNee(
                        "tekortDoorInstabiliteit",
                        Ruimte.OPEN_NORM,
                        grondslag,
                        "Komt het tekort door dat wisselende inkomen, en niet door iets anders zoals een maatregel of"
                                + " beslag?"),
                "Volgens het college komt het tekort daardoor.",
                "Volgens het college komt het tekort ergens anders door.");
    }

    static Voorwaarde arbeid(Vindplaats grondslag) {
        return new Voorwaarde(
                Oordeel.jaNee(
                        "bijdrageArbeid",
                        Ruimte.BEOORDELINGSRUIMTE,
                        grondslag,
                        "Vindt het college dat het bufferbudget deze persoon helpt om in deeltijd te werken of om helemaal"
                                + " aan het werk te komen?"),
                "Het college vindt dat het bufferbudget helpt om in deeltijd te werken of helemaal aan het werk te komen.",
                "Het college vindt niet dat het bufferbudget helpt om in deeltijd te werken of helemaal aan het werk te komen.");
    }
}
