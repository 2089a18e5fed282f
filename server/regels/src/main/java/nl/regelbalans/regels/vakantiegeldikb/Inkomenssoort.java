package nl.regelbalans.regels.vakantiegeldikb;

import nl.regelbalans.regels.gegevens.Veld;

/** What kind of inkomen it is: that decides which table of the regeling applies. */
public enum Inkomenssoort {
    @Veld("Loon uit werk van nu, van iemand onder de AOW-leeftijd.")
    TEGENWOORDIGE_ARBEID,
    @Veld("Een uitkering of pensioen uit werk van vroeger, van iemand onder de AOW-leeftijd.")
    VROEGERE_ARBEID,
    @Veld("Gekorte AOW van een alleenstaande.")
    AOW_ALLEENSTAANDE,
    @Veld("Gekorte AOW van echtgenoten die beiden de AOW-leeftijd hebben.")
    AOW_BEIDE_ECHTGENOTEN,
    @Veld("Gekorte AOW van echtgenoten van wie er één de AOW-leeftijd heeft.")
    AOW_EEN_ECHTGENOOT,
    @Veld("Ander inkomen naast gekorte AOW.")
    NAAST_AOW;

    /** Whether this is AOW itself, of any household. */
    public boolean isAow() {
        return this == AOW_ALLEENSTAANDE || this == AOW_BEIDE_ECHTGENOTEN || this == AOW_EEN_ECHTGENOOT;
    }
}
