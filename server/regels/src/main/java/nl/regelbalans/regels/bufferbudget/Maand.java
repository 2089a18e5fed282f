package nl.regelbalans.regels.bufferbudget;

import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What this person or the gezin had, or will have, to live on in a month. */
public record Maand(
        @Veld(value = "De maand, als getal, in het kalenderjaar van de peildatum", minimum = 1, maximum = 12)
        int maand,

        @Veld("De bijstandsnorm van deze maand zonder vakantietoeslag, in euro")
        Bedrag bijstandsnorm,

        @Veld("Inkomsten uit arbeid in deze maand, netto, in euro")
        Bedrag inkomstenUitArbeid,

        @Veld("De bijstand die in deze maand is of wordt uitbetaald, in euro")
        Bedrag bijstand,

        @Veld(
                value = "Ander geld waarover men in deze maand beschikt of redelijkerwijs kan beschikken, in euro",
                standaard = "0")
        Bedrag overigeMiddelen) {

    Bedrag beschikbaar() {
        return inkomstenUitArbeid.plus(bijstand).plus(overigeMiddelen);
    }

    Bedrag tekort() {
        return bijstandsnorm.boven(beschikbaar());
    }
}
