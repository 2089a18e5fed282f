package nl.regelbalans.regels.jongeren18tot21;

import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What somebody of 18, 19 or 20 can live on. All amounts in euros a month, vakantietoeslag included. */
public record Uitkomst(
        @Veld("De norm voor jongeren, zonder verhoging, in euro per maand")
        Optional<Bedrag> jongerennorm,

        @Veld("Waarmee de norm omhoog gaat omdat er geen beroep op de ouders mogelijk is, in euro per maand")
        Optional<Bedrag> verhoging,

        @Veld("Waarmee het college de norm verlaagt om de woonsituatie, in euro per maand")
        Optional<Bedrag> verlaging,

        @Veld("De norm na verhoging en verlaging, in euro per maand")
        Optional<Bedrag> norm,

        @Veld("Wat de norm ten hoogste is zolang een oordeel ontbreekt, in euro per maand")
        Optional<Bedrag> hoogstens,

        @Veld("De bijzondere bijstand naast de norm, in euro per maand")
        Optional<Bedrag> bijzondereBijstand)
        implements KanTegenvallen {

    /** Nobody is of the age for it, or the one who is has no right to algemene bijstand. */
    static Uitkomst geen() {
        return new Uitkomst(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Uitkomst jongerennorm(Bedrag bedrag) {
        return new Uitkomst(
                Optional.of(bedrag),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Uitkomst metVerhoging(Bedrag bedrag) {
        return new Uitkomst(jongerennorm, Optional.of(bedrag), verlaging, norm, hoogstens, bijzondereBijstand);
    }

    Uitkomst metVerlaging(Optional<Bedrag> bedrag) {
        return new Uitkomst(jongerennorm, verhoging, bedrag, norm, hoogstens, bijzondereBijstand);
    }

    Uitkomst metNorm(Bedrag bedrag) {
        return new Uitkomst(jongerennorm, verhoging, verlaging, Optional.of(bedrag), hoogstens, bijzondereBijstand);
    }

    Uitkomst metHoogstens(Bedrag bedrag) {
        return new Uitkomst(jongerennorm, verhoging, verlaging, norm, Optional.of(bedrag), bijzondereBijstand);
    }

    Uitkomst metBijzondereBijstand(Bedrag bedrag) {
        return new Uitkomst(jongerennorm, verhoging, verlaging, norm, hoogstens, Optional.of(bedrag));
    }

    @Override
    public boolean valtTegen() {
        return verhoging.filter(Bedrag::isNul).isPresent()
                || verlaging.filter(bedrag -> !bedrag.isNul()).isPresent();
    }
}
