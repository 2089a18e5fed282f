package nl.regelbalans.regels.alleenstaandeouder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        // Counted in full years: who was born on 29 February is a year older on 1 March, not on 28 February.
        return kinderbijslag && geboortedatum.until(peildatum.datum(), ChronoUnit.YEARS) < MEERDERJARIG;
    }
}
