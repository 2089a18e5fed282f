package nl.regelbalans.regels.alleenstaandeouder;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.partner.Paar;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** A parent with a right to bijstand and a partner. */
public record Situatie(
        @Veld(
                "De ouder met recht op bijstand (deze persoon) en de partner; niet als een van beiden in een inrichting verblijft"
                        + " (artikel 23)")
        Paar paar,

        @Veld("De kinderen") List<Kind> kinderen,

        @Veld("Is de partner toeslagpartner (artikel 3 van de Algemene wet inkomensafhankelijke regelingen)")
        boolean toeslagpartner)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        paar.controleer("situatie.paar", fouten);
        for (int i = 0; i < kinderen.size(); i++) {
            if (kinderen.get(i).geboortedatum().isAfter(peildatum.datum())) {
                fouten.meld(
                        "situatie.kinderen[" + i + "].geboortedatum",
                        Foutcode.TEGENSTRIJDIG,
                        "Dit kind is geboren na de peildatum. Verander een van de twee datums.");
            }
        }
    }

    boolean kindTenLaste(Peildatum peildatum) {
        return kinderen.stream().anyMatch(kind -> kind.tenLaste(peildatum));
    }

    /** Artikel 24a, onderdeel a. */
    boolean rechtmatigKindTenLaste(Peildatum peildatum) {
        return kinderen.stream().anyMatch(kind -> kind.tenLaste(peildatum) && kind.rechtmatigVerblijf());
    }

    static Situatie voorbeeld() {
        var paar = new Paar(34, false, 36, false, false, true, 0, Bedrag.NUL, Bedrag.NUL);
        return new Situatie(paar, List.of(new Kind(LocalDate.of(2018, 5, 10), true, true)), true);
    }
}
