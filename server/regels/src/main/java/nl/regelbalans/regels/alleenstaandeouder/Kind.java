package nl.regelbalans.regels.alleenstaandeouder;

import java.time.LocalDate;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Peildatum;

/** A child of the parent, own or of the partner. */
public record Kind(
        @Veld("De dag waarop het kind is geboren") LocalDate geboortedatum,

        @Veld("Is er voor dit kind recht op kinderbijslag (artikel 4, eerste lid, onderdeel e)")
        boolean kinderbijslag,

        @Veld("Verblijft het kind rechtmatig in Nederland") boolean rechtmatigVerblijf) {

    private static final int MEERDERJARIG = 18;

    boolean tenLaste(Peildatum peildatum) {
        return kinderbijslag && geboortedatum.plusYears(MEERDERJARIG).isAfter(peildatum.datum());
    }
}
