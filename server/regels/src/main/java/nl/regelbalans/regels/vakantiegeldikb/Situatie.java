package nl.regelbalans.regels.vakantiegeldikb;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Somebody with bijstand and inkomen in the month of the peildatum. */
public record Situatie(
        @Veld("De bijstandsnorm die voor deze persoon of dit gezin geldt, met vakantietoeslag, in euro per maand")
        Bedrag bijstandsnorm,

        @Veld("Alle inkomens in de maand van de peildatum") List<Inkomen> inkomens,

        @Veld("Vakantiegeld dat eerder is opgebouwd en dat de werkgever in deze maand uitbetaalt, netto in euro")
        Optional<Bedrag> uitbetaaldVakantiegeld) {

    Bedrag inkomen() {
        return inkomens.stream().map(Inkomen::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }
}
