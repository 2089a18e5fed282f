package nl.regelbalans.regels.mantelzorg;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What mantelzorg means for the bijstand of deze persoon; what is not at stake or not decided yet, is left out. */
public record Uitkomst(
        @Veld("Geldt deze persoon met de medebewoner als gehuwd")
        Optional<Boolean> alsGehuwd,

        @Veld("Waarom zij niet als gehuwd gelden, als zij wel een huishouding kunnen voeren")
        Optional<Uitzondering> uitzondering,

        @Veld("De laatste dag waarop zij om de zorg niet als gehuwd gelden, als die bekend is")
        Optional<LocalDate> uitzonderingTotEnMet,

        @Veld("Wat van de zorg als inkomen telt, netto in euro per maand; alleen voor wie zorg verleent")
        Optional<Bedrag> inkomenUitZorg,

        @Veld("Geldt de kostendelersnorm; alleen als er kostendelende medebewoners zijn")
        Optional<Boolean> kostendelersnorm,

        @Veld(
                "De norm van deze persoon, met vakantietoeslag, in euro per maand; zonder andere verhogingen of verlagingen")
        Optional<Bedrag> norm,

        @Veld("Schort het college de betaling op; alleen als het adres afwijkt van de basisregistratie")
        Optional<Boolean> opschorten,

        @Veld("Heeft deze persoon een algemeen recht om mantelzorg te bieden; alleen in het voorstel van 2023")
        Optional<Boolean> rechtOpMantelzorg)
        implements KanTegenvallen {

    @Override
    public boolean valtTegen() {
        return Stream.of(alsGehuwd, kostendelersnorm, opschorten)
                .flatMap(Optional::stream)
                .anyMatch(ja -> ja);
    }
}
