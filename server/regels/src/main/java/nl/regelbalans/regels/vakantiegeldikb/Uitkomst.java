package nl.regelbalans.regels.vakantiegeldikb;

import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What the gemeente pays in the month of the peildatum and what it keeps until June. In euros a month. */
public record Uitkomst(
        @Veld("De aanspraak op vakantietoeslag over het inkomen, netto in euro")
        Bedrag vakantietoeslagOverInkomen,

        @Veld("De bijstand over deze maand, met vakantietoeslag, in euro")
        Bedrag bijstand,

        @Veld(
                value = "Wat de gemeente daarvan deze maand uitbetaalt, in euro",
                gevolg = "betaalt de gemeente deze maand {verschil} uit")
        Bedrag uitbetaling,

        @Veld("Wat de gemeente daarvan bewaart en in juni uitbetaalt, in euro")
        Bedrag reservering,

        @Veld("Wat er deze maand te weinig is om van te leven: minder dan de norm zonder vakantietoeslag, in euro")
        Bedrag tekort,

        @Veld("Uitbetaald vakantiegeld dat niet nog een keer meetelt, in euro")
        Optional<Bedrag> vrijVakantiegeld)
        implements KanTegenvallen {

    /**
     * Splits the bijstand in what is paid now and what is kept.
     *
     * @param normZonder the bijstandsnorm without vakantietoeslag
     */
    static Uitkomst van(
            Situatie situatie, Bedrag vakantietoeslag, Bedrag uitbetaling, Bedrag reservering, Bedrag normZonder) {
        return new Uitkomst(
                vakantietoeslag,
                uitbetaling.plus(reservering),
                uitbetaling,
                reservering,
                normZonder.boven(situatie.inkomen().plus(uitbetaling)),
                situatie.uitbetaaldVakantiegeld());
    }

    @Override
    public boolean valtTegen() {
        return !tekort.isNul();
    }
}
