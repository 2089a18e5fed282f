package nl.regelbalans.regels.inlichtingenplicht;

import nl.regelbalans.regels.gegevens.Veld;

/** Where the government has a fact already. */
public enum Bron {
    @Veld("De basisregistratie personen.")
    BRP,
    @Veld("Het UWV heeft dit gegeven gekregen.")
    UWV,
    @Veld("De polisadministratie: loon en dienstverbanden.")
    POLISADMINISTRATIE,
    @Veld("De verzekerdenadministratie.")
    VERZEKERDENADMINISTRATIE,
    @Veld("Een authentiek gegeven uit een andere basisregistratie.")
    ANDERE_BASISREGISTRATIE,
    @Veld("AOW, Anw, kinderbijslag of AIO bij de Sociale verzekeringsbank.")
    SVB_UITKERING,
    @Veld("Een uitkering, leefvorm of vordering bij een gemeente.")
    GEMEENTE_UITKERING,
    @Veld("Opleiding of studiefinanciering bij DUO.")
    DUO_ONDERWIJS,
    @Veld("Een voertuig bij de RDW.")
    RDW_VOERTUIG,
    @Veld("Een administratie die hierboven niet staat.")
    ANDERE_ADMINISTRATIE,
    @Veld("Het gegeven staat in geen enkele administratie.")
    GEEN;

    /** Article 53a names this source itself. */
    boolean inDeWet() {
        return switch (this) {
            case BRP, UWV, POLISADMINISTRATIE, VERZEKERDENADMINISTRATIE, ANDERE_BASISREGISTRATIE -> true;
            default -> false;
        };
    }

    /** Annex II of the Regeling SUWI named this source, in the text of 2014 to 2017. */
    boolean inBijlage() {
        return switch (this) {
            case SVB_UITKERING, GEMEENTE_UITKERING, DUO_ONDERWIJS, RDW_VOERTUIG -> true;
            default -> false;
        };
    }
}
