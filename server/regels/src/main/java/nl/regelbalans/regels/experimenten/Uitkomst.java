package nl.regelbalans.regels.experimenten;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** Whether an experiment is allowed, and what its last days are. It says nothing about anybody's right to bijstand. */
public record Uitkomst(
        @Veld("Mag het experiment zoals het is opgezet; leeg als dat niet te zeggen is")
        Optional<Boolean> toegestaan,

        @Veld("De eerste dag waarop de afwijking niet meer mag gelden; leeg als die dag niet bekend is")
        Optional<LocalDate> uiterlijkAfgelopen,

        @Veld(
                "Kan het experiment doorlopen tot het wetsvoorstel in werking treedt; alleen als het langer duurt dan het maximum")
        Optional<Boolean> verlengingTotInwerkingtreding,

        @Veld("De laatste dag voor het verslag aan de Staten-Generaal; alleen als het experiment mag")
        Optional<LocalDate> verslagUiterlijk) {

    static Uitkomst nogNietTeZeggen(Optional<LocalDate> uiterlijk) {
        return new Uitkomst(Optional.empty(), uiterlijk, Optional.empty(), Optional.empty());
    }

    static Uitkomst magNiet(Optional<LocalDate> uiterlijk) {
        return new Uitkomst(Optional.of(false), uiterlijk, Optional.empty(), Optional.empty());
    }

    static Uitkomst mag(Optional<LocalDate> uiterlijk) {
        return new Uitkomst(Optional.of(true), uiterlijk, Optional.empty(), Optional.empty());
    }

    static Uitkomst magLanger() {
        return new Uitkomst(Optional.of(true), Optional.empty(), Optional.of(true), Optional.empty());
    }

    boolean isToegestaan() {
        return toegestaan.orElse(false);
    }

    /** For when the law leaves open which day that is. */
    Uitkomst zonderUiterlijk() {
        return new Uitkomst(toegestaan, Optional.empty(), verlengingTotInwerkingtreding, verslagUiterlijk);
    }

    Uitkomst metVerslag(LocalDate dag) {
        return new Uitkomst(toegestaan, uiterlijkAfgelopen, verlengingTotInwerkingtreding, Optional.of(dag));
    }
}
