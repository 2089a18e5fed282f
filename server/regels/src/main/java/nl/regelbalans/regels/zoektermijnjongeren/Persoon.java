package nl.regelbalans.regels.zoektermijnjongeren;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** Somebody for whom bijstand is asked. */
public record Persoon(
        @Veld(value = "Leeftijd op de dag van de melding, in jaren", minimum = 18, maximum = 120)
        int leeftijd,

        @Veld(value = "Wordt deze persoon 27 binnen vier weken na de melding", standaard = "false")
        boolean wordt27BinnenVierWeken,

        @Veld(
                "De laatste dag van de inschrijving bij praktijkonderwijs of voortgezet speciaal onderwijs; staat deze persoon"
                        + " nog ingeschreven, geef dan de dag van de aanvraag")
        Optional<LocalDate> laatsteSchooldag,

        @Veld(value = "Is deze persoon medisch urenbeperkt", standaard = "false")
        boolean medischUrenbeperkt,

        @Veld(value = "Hoort deze persoon tot de doelgroep loonkostensubsidie", standaard = "false")
        boolean doelgroepLoonkostensubsidie) {

    private static final int GRENS = 27;

    boolean jongerDan27() {
        return leeftijd < GRENS;
    }

    /** Artikel 41, vierde lid, onderdeel b. */
    boolean kanMinderWerken() {
        return medischUrenbeperkt || doelgroepLoonkostensubsidie;
    }
}
