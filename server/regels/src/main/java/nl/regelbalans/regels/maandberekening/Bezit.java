package nl.regelbalans.regels.maandberekening;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.vermogen.Bezitting;
import nl.regelbalans.regels.vermogen.TijdensBijstand;
import nl.regelbalans.regels.vermogen.Woning;
import nl.regelbalans.regels.waarde.Bedrag;

/** What the household owns and owes. */
public record Bezit(
        @Veld("Alle bezittingen, zonder de eigen woning en zonder de giften die apart worden genoemd")
        List<Bezitting> bezittingen,

        @Veld(value = "Alle schulden, zonder de schuld op de eigen woning, in euro", standaard = "0")
        Bedrag schulden,

        @Veld("De eigen woning waarin men zelf woont; leeg als die er niet is")
        Optional<Woning> woning,

        @Veld("Wat er gebeurde sinds de bijstand begon; leeg bij een aanvraag")
        Optional<TijdensBijstand> tijdensBijstand) {

    static final Bezit GEEN = new Bezit(List.of(), Bedrag.NUL, Optional.empty(), Optional.empty());
}
