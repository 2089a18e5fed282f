package nl.regelbalans.regels.vermogen;

import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Something that the alleenstaande or the gezin owns on the peildatum. */
public record Bezitting(
        @Veld("Wat het is") Bezitsoort soort,

        @Veld("De waarde in het economische verkeer bij vrije oplevering, in euro")
        Bedrag waarde) {}
