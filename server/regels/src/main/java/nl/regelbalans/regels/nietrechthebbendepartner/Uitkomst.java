package nl.regelbalans.regels.nietrechthebbendepartner;

import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.partner.Bijstand;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;

/** The norm of one of two partners, and the bijstand that follows from it. */
public record Uitkomst(
        @Veld("Welke norm geldt") Optional<Normsoort> normsoort,

        @Veld("Welk deel van de norm voor gehuwden de norm is, in procent")
        Optional<Percentage> percentage,

        @Veld("De norm met vakantietoeslag, in euro per maand")
        Optional<Bedrag> norm,

        @Veld("Wat het college boven op de norm geeft, in euro per maand")
        Optional<Bedrag> verhoging,

        @Veld("Wat meetelt van het inkomen van de partner, in euro per maand")
        Optional<Bedrag> inkomenPartnerTelt,

        @Veld("De bijstand met vakantietoeslag, na aftrek van alle inkomen, in euro per maand")
        Optional<Bedrag> bijstand)
        implements KanTegenvallen {

    /** Nothing can be said yet. */
    static Uitkomst leeg() {
        return new Uitkomst(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Uitkomst van(Normsoort soort) {
        return leeg().metSoort(soort, Optional.empty());
    }

    static Uitkomst deel(Percentage percentage) {
        return leeg().metSoort(Normsoort.DEEL_VAN_GEHUWDENNORM, Optional.of(percentage));
    }

    private Uitkomst metSoort(Normsoort soort, Optional<Percentage> deel) {
        return new Uitkomst(Optional.of(soort), deel, norm, verhoging, inkomenPartnerTelt, bijstand);
    }

    Uitkomst metNorm(Bedrag bedrag) {
        return new Uitkomst(normsoort, percentage, Optional.of(bedrag), verhoging, inkomenPartnerTelt, bijstand);
    }

    Uitkomst metVerhoging(Bedrag bedrag) {
        var meer = Optional.of(bedrag).filter(verhoging -> !verhoging.isNul());
        return new Uitkomst(normsoort, percentage, norm, meer, inkomenPartnerTelt, bijstand);
    }

    Uitkomst metBijstand(Bijstand rest) {
        return new Uitkomst(
                normsoort,
                percentage,
                norm,
                verhoging,
                Optional.of(rest.inkomenPartnerTelt()),
                Optional.of(rest.bedrag()));
    }

    @Override
    public boolean valtTegen() {
        return normsoort
                .filter(soort -> soort == Normsoort.DEEL_VAN_GEHUWDENNORM || soort == Normsoort.KOSTENDELERSNORM)
                .isPresent();
    }
}
