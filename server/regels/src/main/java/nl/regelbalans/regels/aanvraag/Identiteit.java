package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** Whether it is certain who asks. */
public record Identiteit(
        @Veld("Staat de identiteit vast") boolean vastgesteld,

        @Veld("Moet deze persoon ook een document laten zien; alleen als het college daar om vraagt")
        Optional<Boolean> documentTonen,

        @Veld("De dag vanaf wanneer dit middel volgens de wet telt; alleen met een kennisdatum")
        Optional<LocalDate> geldigVanaf,

        @Veld("De dag vanaf wanneer dat in de wet te lezen was; alleen met een kennisdatum")
        Optional<LocalDate> kenbaarVanaf,

        @Veld("Was op de kennisdatum te lezen dat dit middel telt; alleen met een kennisdatum")
        Optional<Boolean> kenbaarOpKennisdatum) {

    static Identiteit van(boolean vastgesteld) {
        return new Identiteit(vastgesteld, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Identiteit metDocument() {
        return new Identiteit(vastgesteld, Optional.of(true), geldigVanaf, kenbaarVanaf, kenbaarOpKennisdatum);
    }

    Identiteit bekend(LocalDate geldig, LocalDate kenbaar, LocalDate kennisdatum) {
        return new Identiteit(
                vastgesteld,
                documentTonen,
                Optional.of(geldig),
                Optional.of(kenbaar),
                Optional.of(!kennisdatum.isBefore(kenbaar)));
    }
}
