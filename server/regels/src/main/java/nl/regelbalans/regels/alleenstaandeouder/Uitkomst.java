package nl.regelbalans.regels.alleenstaandeouder;

import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.partner.Bijstand;
import nl.regelbalans.regels.waarde.Bedrag;

/** Whether the norm of a parent goes up because of the partner, and what follows from that. */
public record Uitkomst(
        @Veld("Gaat de norm omhoog omdat de ouder door de partner geen alleenstaande-ouderkop krijgt")
        Optional<Boolean> wordtOpgehoogd,

        @Veld(
                "Een twaalfde van de alleenstaande-ouderkop: een maat voor wat het college nog moet beslissen, in euro per maand")
        Optional<Bedrag> richtbedrag,

        @Veld("Waarmee de norm omhooggaat, in euro per maand")
        Optional<Bedrag> ophoging,

        @Veld("De norm met vakantietoeslag, met de ophoging als die vaststaat, in euro per maand")
        Optional<Bedrag> norm,

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

    static Uitkomst opgehoogd(boolean ja) {
        var leeg = leeg();
        return new Uitkomst(
                Optional.of(ja), leeg.richtbedrag, leeg.ophoging, leeg.norm, leeg.inkomenPartnerTelt, leeg.bijstand);
    }

    /** For as long as the college has not judged. */
    static Uitkomst nogTeBeslissen(Bedrag norm, Optional<Bedrag> richtbedrag) {
        return leeg().metRichtbedrag(richtbedrag).metNorm(norm);
    }

    private Uitkomst metRichtbedrag(Optional<Bedrag> bedrag) {
        return new Uitkomst(wordtOpgehoogd, bedrag, ophoging, norm, inkomenPartnerTelt, bijstand);
    }

    Uitkomst metOphoging(Bedrag bedrag) {
        return new Uitkomst(wordtOpgehoogd, richtbedrag, Optional.of(bedrag), norm, inkomenPartnerTelt, bijstand);
    }

    Uitkomst metNorm(Bedrag bedrag) {
        return new Uitkomst(wordtOpgehoogd, richtbedrag, ophoging, Optional.of(bedrag), inkomenPartnerTelt, bijstand);
    }

    Uitkomst metBijstand(Bijstand rest) {
        return new Uitkomst(
                wordtOpgehoogd,
                richtbedrag,
                ophoging,
                norm,
                Optional.of(rest.inkomenPartnerTelt()),
                Optional.of(rest.bedrag()));
    }

    @Override
    public boolean valtTegen() {
        return wordtOpgehoogd.filter(ja -> !ja).isPresent();
    }
}
