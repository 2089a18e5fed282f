package nl.regelbalans.regels.tijdelijkverblijf;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** Somebody who stays in the same house; never the echtgenoot. */
public record Medebewoner(
        @Veld(value = "Leeftijd op de peildatum, in jaren", maximum = 120)
        int leeftijd,

        @Veld(
                value = "De schriftelijke overeenkomst met een commerciële prijs, aangetoond met bewijs van betaling",
                standaard = "geen")
        Overeenkomst overeenkomst,

        @Veld(
                value = "Is dit een bloedverwant of aanverwant in de eerste of tweede graad van de belanghebbende",
                standaard = "false")
        boolean naasteFamilie,

        @Veld(
                value =
                        "Volgt deze medebewoner onderwijs of een opleiding die artikel 19a, eerste lid, onderdeel d, noemt",
                standaard = "false")
        boolean student,

        @Veld(
                "De eerste dag van een verblijf dat als tijdelijk is bedoeld; leeg als deze medebewoner hier gewoon woont")
        Optional<LocalDate> tijdelijkSinds) {}
