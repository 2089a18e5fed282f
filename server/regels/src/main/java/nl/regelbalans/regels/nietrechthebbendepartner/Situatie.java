package nl.regelbalans.regels.nietrechthebbendepartner;

import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.partner.Paar;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody with a right to bijstand and a partner. */
public record Situatie(
        @Veld("Deze persoon en de partner; niet als een van beiden in een inrichting verblijft (artikel 23)")
        Paar paar,

        @Veld(value = "Is er een kind ten laste (artikel 4, eerste lid, onderdeel e)", standaard = "false")
        boolean kindTenLaste)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        paar.controleer("situatie.paar", fouten);
    }

    static Situatie voorbeeld(boolean partnerInZelfdeWoning) {
        var paar = new Paar(34, false, 36, false, false, partnerInZelfdeWoning, 0, Bedrag.NUL, Bedrag.euro(800));
        return new Situatie(paar, false);
    }
}
