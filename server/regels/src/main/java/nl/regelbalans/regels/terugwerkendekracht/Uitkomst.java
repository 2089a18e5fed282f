package nl.regelbalans.regels.terugwerkendekracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** From which day bijstand is given. */
public record Uitkomst(
        @Veld(
                "De eerste dag vanaf wanneer het college bijstand kan toekennen, als het terug mag gaan tot vóór de melding")
        Optional<LocalDate> vroegsteIngangsdatum,

        @Veld("De dag waarop de bijstand ingaat") Optional<LocalDate> ingangsdatum) {

    static Uitkomst vanaf(LocalDate ingangsdatum) {
        return new Uitkomst(Optional.empty(), Optional.of(ingangsdatum));
    }

    /** For as long as the college has not judged. */
    static Uitkomst nietEerderDan(LocalDate vroegste) {
        return new Uitkomst(Optional.of(vroegste), Optional.empty());
    }
}
