package nl.regelbalans.regels.eigeninvulling;

import nl.regelbalans.regels.gegevens.Veld;

/** Somebody with algemene bijstand to whom the duties apply, who begins something of their own accord. */
public record Situatie(
        @Veld("Wat deze persoon zelf begint") Activiteit activiteit,

        @Veld(
                value =
                        "Liet deze persoon aangeboden passend werk lopen, bijvoorbeeld door niet bij de werkgever te komen",
                standaard = "false")
        boolean werkNietAanvaard) {}
