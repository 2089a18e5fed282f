package nl.regelbalans.regels.mantelzorg;

import nl.regelbalans.regels.gegevens.Veld;

/** What the medebewoner is to deze persoon. */
public enum Verwantschap {
    @Veld("Geen familie, of familie in een andere graad dan hier genoemd.")
    GEEN,
    @Veld("Vader, moeder of kind.")
    BLOEDVERWANT_EERSTE_GRAAD,
    @Veld("Vader, moeder of kind van de echtgenoot, of echtgenoot van een ouder of kind.")
    AANVERWANT_EERSTE_GRAAD,
    @Veld("Broer, zus, grootouder of kleinkind.")
    BLOEDVERWANT_TWEEDE_GRAAD,
    @Veld("Een meerderjarig voormalig pleegkind (artikel 3, zevende en achtste lid).")
    VOORMALIG_PLEEGKIND;

    /** Artikel 3, tweede lid, onderdeel a, and zevende lid. */
    boolean eersteGraad() {
        return this == BLOEDVERWANT_EERSTE_GRAAD || this == AANVERWANT_EERSTE_GRAAD || this == VOORMALIG_PLEEGKIND;
    }
}
