package nl.regelbalans.regels.bijverdiengrenzen;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What remains free of the month's earnings. */
public record Uitkomst(
        @Veld("Wat hoogstens vrij kan blijven als het college de vrijlating geeft, in euro per maand")
        Optional<Bedrag> hoogstens,

        @Veld(value = "Wat vrij blijft, in euro per maand", gevolg = "houdt u {verschil} over")
        Optional<Bedrag> vrijgelaten,

        @Veld("Wat als inkomen meetelt, in euro per maand") Optional<Bedrag> inAanmerking,

        @Veld("De laatste dag van de vrijlating, als die een einde heeft")
        Optional<LocalDate> totEnMet)
        implements KanTegenvallen {

    static Uitkomst geen(Bedrag inkomsten) {
        return vrij(inkomsten, Bedrag.NUL, Optional.empty());
    }

    static Uitkomst vrij(Bedrag inkomsten, Bedrag vrijgelaten, Optional<LocalDate> totEnMet) {
        return new Uitkomst(
                Optional.empty(), Optional.of(vrijgelaten), Optional.of(inkomsten.min(vrijgelaten)), totEnMet);
    }

    /** For as long as the college has not judged. */
    static Uitkomst hoogstens(Bedrag bedrag) {
        return new Uitkomst(Optional.of(bedrag), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public boolean valtTegen() {
        return vrijgelaten.filter(Bedrag::isNul).isPresent();
    }
}
