package nl.regelbalans.regels.tijdelijkverblijf;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** The norm of the belanghebbende, and with how many others the law says that the costs are shared. */
public record Uitkomst(
        @Veld("Hoeveel kostendelende medebewoners meetellen voor de norm")
        Optional<Integer> kostendelers,

        @Veld("De norm, in euro per maand, met vakantietoeslag")
        Optional<Bedrag> norm,

        @Veld("Wat de norm ten minste is zolang een oordeel ontbreekt, in euro per maand")
        Optional<Bedrag> minstens,

        @Veld("Wat de norm ten hoogste is zolang een oordeel ontbreekt, in euro per maand")
        Optional<Bedrag> hoogstens,

        @Veld("De laatste dag waarop de gemeente de tijdelijke medebewoners volgens haar beleid niet meetelt")
        Optional<LocalDate> beleidTotEnMet)
        implements KanTegenvallen {

    static Uitkomst van(int kostendelers, Bedrag norm) {
        return new Uitkomst(
                Optional.of(kostendelers), Optional.of(norm), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** For as long as the college has not judged. */
    static Uitkomst tussen(Bedrag minstens, Bedrag hoogstens) {
        return new Uitkomst(
                Optional.empty(), Optional.empty(), Optional.of(minstens), Optional.of(hoogstens), Optional.empty());
    }

    Uitkomst metBeleidTotEnMet(Optional<LocalDate> dag) {
        return new Uitkomst(kostendelers, norm, minstens, hoogstens, dag);
    }

    @Override
    public boolean valtTegen() {
        return kostendelers.filter(aantal -> aantal > 0).isPresent();
    }
}
