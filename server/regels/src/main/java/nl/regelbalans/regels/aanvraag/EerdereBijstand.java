package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import nl.regelbalans.regels.gegevens.Veld;

/** The bijstand that somebody had before. */
public record EerdereBijstand(
        @Veld("De laatste dag van de vorige algemene bijstand")
        LocalDate laatsteDag,

        @Veld("Is er sinds de vorige aanvraag iets veranderd in de gegevens")
        boolean gegevensGewijzigd) {}
