package nl.regelbalans.regels.maatschappelijkeparticipatie;

import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;

/** What support somebody gets. Empty is what the law or the college has not said (yet). */
public record Uitkomst(
        @Veld("Ondersteunt het college deze persoon op weg naar werk")
        Optional<Boolean> ondersteuning,

        @Veld(
                "Heeft deze persoon daar op grond van artikel 10 aanspraak op; onder 27 jaar leeg, want de wet is daar niet duidelijk")
        Optional<Boolean> aanspraak,

        @Veld("Hoort er een voorziening bij") Optional<Boolean> voorziening,

        @Veld("Waarop sociale activering gericht is, als de voorziening sociale activering is")
        Optional<Gerichtheid> socialeActivering,

        @Veld("Is er aanspraak op ondersteuning bij maatschappelijke participatie, los van werk")
        Optional<Boolean> maatschappelijkeParticipatie)
        implements KanTegenvallen {

    /** The law knows no maatschappelijke participatie on its own; nothing else was said yet. */
    static final Uitkomst NOG_TE_BESLISSEN =
            new Uitkomst(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));

    static final Uitkomst GEEN =
            new Uitkomst(Optional.of(false), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));

    /** The proposal: beside support towards work. */
    static final Uitkomst VOORSTEL =
            new Uitkomst(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true));

    static Uitkomst ondersteund(Optional<Boolean> aanspraak) {
        return new Uitkomst(Optional.of(true), aanspraak, Optional.empty(), Optional.empty(), Optional.of(false));
    }

    Uitkomst met(boolean voorziening) {
        return new Uitkomst(
                ondersteuning, aanspraak, Optional.of(voorziening), socialeActivering, maatschappelijkeParticipatie);
    }

    /** With sociale activering there may be maatschappelijke participatie after all; only not as a claim of its own. */
    Uitkomst met(Gerichtheid gerichtheid) {
        return new Uitkomst(
                ondersteuning, aanspraak, Optional.of(true), Optional.of(gerichtheid), maatschappelijkeParticipatie);
    }

    Uitkomst zonderOordeelOverParticipatie() {
        return new Uitkomst(ondersteuning, aanspraak, voorziening, socialeActivering, Optional.empty());
    }

    @Override
    public boolean valtTegen() {
        return ondersteuning.filter(ja -> !ja).isPresent();
    }
}
