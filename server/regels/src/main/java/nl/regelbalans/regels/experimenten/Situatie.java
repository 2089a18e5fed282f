package nl.regelbalans.regels.experimenten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Peildatum;

/** An experiment in which one gemeente takes part, as it is planned. */
public record Situatie(
        @Veld("Waar het experiment over gaat") Doel doel,

        @Veld("Van welke bepalingen van de wet het experiment afwijkt")
        List<Bepaling> afwijkingen,

        @Veld("De eerste dag van het experiment; in het voorstel van 2023 de eerste dag van de voorbereiding")
        LocalDate begin,

        @Veld(
                "De eerste dag waarop de afwijking volgens de amvb niet meer geldt; in het voorstel van 2023 de dag na het"
                        + " verslag")
        LocalDate einde,

        @Veld("Regelt een amvb op welke wijze, hoe lang en van welke artikelen wordt afgeweken")
        boolean bijAmvbGeregeld,

        @Veld("Heeft de minister de gemeente op haar verzoek aangewezen")
        boolean gemeenteAangewezen,

        @Veld("De dag waarop een wetsvoorstel is ingediend om het experiment blijvend te maken")
        Optional<LocalDate> wetsvoorstelIngediend,

        @Veld("De dag waarop het experiment stopt, als dat eerder is dan bedoeld")
        Optional<LocalDate> eerderGestopt)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (!einde.isAfter(begin)) {
            fouten.meld(
                    "situatie.einde",
                    Foutcode.TEGENSTRIJDIG,
                    "Het experiment eindigt niet na het begin. Verander een van de twee datums.");
        }
        if (eerderGestopt
                .filter(dag -> dag.isBefore(begin) || !dag.isBefore(einde))
                .isPresent()) {
            fouten.meld(
                    "situatie.eerderGestopt",
                    Foutcode.TEGENSTRIJDIG,
                    "Eerder stoppen is op een dag vanaf het begin en vóór het einde. Verander een van de datums.");
        }
    }
}
