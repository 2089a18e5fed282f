package nl.regelbalans.regels.categorialebijstand;

import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What there is to say about bijzondere bijstand. */
public record Uitkomst(
        @Veld("Mag het college deze bijstand geven; leeg zolang het college nog moet oordelen")
        Optional<Boolean> mogelijk,

        @Veld("Wordt deze bijstand gegeven; leeg zolang het college nog moet oordelen")
        Optional<Boolean> verlening,

        @Veld("Het bedrag, in euro; alleen bij eigen kosten")
        Optional<Bedrag> bedrag,

        @Veld("Waarom deze bijstand er niet is; alleen als zij er niet is")
        Optional<Afwijzing> afwijzing)
        implements KanTegenvallen {

    static final Uitkomst NOG_OPEN =
            new Uitkomst(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    static final Uitkomst TE_KIEZEN =
            new Uitkomst(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());
    static final Uitkomst GEGEVEN =
            new Uitkomst(Optional.of(true), Optional.of(true), Optional.empty(), Optional.empty());

    static Uitkomst bedrag(Bedrag bedrag) {
        return new Uitkomst(Optional.of(true), Optional.of(true), Optional.of(bedrag), Optional.empty());
    }

    /** The law does not allow it, or there is no right. */
    static Uitkomst nietMogelijk(Afwijzing afwijzing) {
        return new Uitkomst(Optional.of(false), Optional.of(false), Optional.empty(), Optional.of(afwijzing));
    }

    /** The law allows it, and the college does not do it. */
    static Uitkomst geweigerd(Afwijzing afwijzing) {
        return new Uitkomst(Optional.of(true), Optional.of(false), Optional.empty(), Optional.of(afwijzing));
    }

    @Override
    public boolean valtTegen() {
        return afwijzing.isPresent();
    }
}
