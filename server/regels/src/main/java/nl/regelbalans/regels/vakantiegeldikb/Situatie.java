package nl.regelbalans.regels.vakantiegeldikb;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody with bijstand and inkomen in the month of the peildatum. */
public record Situatie(
        @Veld("De bijstandsnorm die voor deze persoon of dit gezin geldt, met vakantietoeslag, in euro per maand")
        Bedrag bijstandsnorm,

        @Veld("Alle inkomens in de maand van de peildatum") List<Inkomen> inkomens,

        @Veld("Vakantiegeld dat eerder is opgebouwd en dat de werkgever in deze maand uitbetaalt, netto in euro")
        Optional<Bedrag> uitbetaaldVakantiegeld)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        boolean metAow = inkomens.stream().anyMatch(inkomen -> inkomen.soort().isAow());
        for (int i = 0; i < inkomens.size(); i++) {
            if (inkomens.get(i).soort() == Inkomenssoort.NAAST_AOW && !metAow) {
                fouten.meld(
                        "situatie.inkomens[" + i + "].soort",
                        Foutcode.TEGENSTRIJDIG,
                        "Dit is inkomen naast gekorte AOW. Geef ook de gekorte AOW, of kies een andere soort.");
            }
        }
    }

    Bedrag inkomen() {
        return inkomens.stream().map(Inkomen::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }
}
