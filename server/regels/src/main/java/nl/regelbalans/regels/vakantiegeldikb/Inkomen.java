package nl.regelbalans.regels.vakantiegeldikb;

import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** One inkomen beside bijstand, over one month. */
public record Inkomen(
        @Veld("Het inkomen in de maand van de peildatum, netto in euro, zonder vakantiegeld dat wordt opgebouwd")
        Bedrag bedrag,

        @Veld("Wat voor inkomen dit is") Inkomenssoort soort,

        @Veld("Wat er gebeurt met het vakantiegeld over dit inkomen")
        Vakantiegeld vakantiegeld,

        @Veld(value = "Is rekening gehouden met de algemene heffingskorting", standaard = "true")
        boolean algemeneHeffingskorting,

        @Veld(value = "Is rekening gehouden met de arbeidskorting", standaard = "true")
        boolean arbeidskorting) {}
