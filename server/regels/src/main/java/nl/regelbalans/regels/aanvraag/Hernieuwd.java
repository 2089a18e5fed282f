package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** Whether what the college has from the earlier bijstand can be used again. */
public record Hernieuwd(
        @Veld("De laatste dag waarop een nieuwe aanvraag binnen twaalf maanden komt; leeg als de wet dat niet kent")
        Optional<LocalDate> uiterlijk,

        @Veld("Gebruikt het college de gegevens van de vorige bijstand; leeg zolang het nog moet beslissen")
        Optional<Boolean> gegevensHergebruiken,

        @Veld("Moet het college controleren of die gegevens nog kloppen; alleen als het ze gebruikt")
        Optional<Boolean> verifieren) {

    static Hernieuwd nee(Optional<LocalDate> uiterlijk) {
        return new Hernieuwd(uiterlijk, Optional.of(false), Optional.empty());
    }

    /** For as long as the college has not judged. */
    static Hernieuwd teBeslissen(LocalDate uiterlijk) {
        return new Hernieuwd(Optional.of(uiterlijk), Optional.empty(), Optional.empty());
    }
}
