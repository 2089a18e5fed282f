package nl.regelbalans.regels.maatregelen;

import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** One month of a verlaging. */
public record Maandbedrag(
        @Veld("Wat er deze maand van de bijstand af gaat, in euro")
        Bedrag verlaging,

        @Veld("Wat er deze maand aan bijstand over blijft, in euro")
        Bedrag bijstand) {}
