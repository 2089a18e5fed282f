package nl.regelbalans.regels.giften;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What the rules on giften say about one calendar year of one gezin. */
public record Uitkomst(
        @Veld("Wat meetelt voor de grens, in euro over het kalenderjaar")
        Bedrag som,

        @Veld("Wat er dit kalenderjaar nog bij mag, in euro; alleen als er niets boven de grens komt")
        Optional<Bedrag> resterendeRuimte,

        @Veld("Wat boven de grens komt, in euro") Bedrag overschot,
        @Veld("Moet het gezin dit aan de gemeente melden") boolean melden,
        @Veld("De dag vanaf wanneer het gezin moet melden") Optional<LocalDate> meldenVanaf,
        @Veld("Wat als inkomen meetelt, in euro") Optional<Bedrag> inkomen,
        @Veld("Wat als vermogen meetelt, in euro") Optional<Bedrag> vermogen,

        @Veld("Waarmee het college de bijstand verlaagt omdat het gezin kosten bespaart, in euro")
        Optional<Bedrag> afstemming)
        implements KanTegenvallen {

    /** Everything received is left out of account: nothing above the limit. */
    static Uitkomst vrij(Bedrag som, Optional<Bedrag> ruimte, boolean melden) {
        return new Uitkomst(
                som,
                ruimte,
                Bedrag.NUL,
                melden,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** There is more than the limit; what happens to it is not said yet. */
    static Uitkomst boven(Bedrag som, Bedrag overschot, Optional<LocalDate> meldenVanaf) {
        return new Uitkomst(
                som,
                Optional.empty(),
                overschot,
                true,
                meldenVanaf,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Uitkomst metMiddel(Middel aard, Bedrag bedrag) {
        boolean alsInkomen = aard == Middel.INKOMEN;
        return new Uitkomst(
                som,
                resterendeRuimte,
                overschot,
                melden,
                meldenVanaf,
                alsInkomen ? Optional.of(bedrag) : inkomen,
                alsInkomen ? vermogen : Optional.of(bedrag),
                afstemming);
    }

    Uitkomst metAfstemming(Bedrag bedrag) {
        return new Uitkomst(
                som, resterendeRuimte, overschot, melden, meldenVanaf, inkomen, vermogen, Optional.of(bedrag));
    }

    @Override
    public boolean valtTegen() {
        return inkomen.isPresent()
                || vermogen.isPresent()
                || afstemming.filter(bedrag -> !bedrag.isNul()).isPresent();
    }
}
