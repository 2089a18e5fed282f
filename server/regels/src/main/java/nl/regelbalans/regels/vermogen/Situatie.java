package nl.regelbalans.regels.vermogen;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What an alleenstaande or a gezin owns and owes on the peildatum. */
public record Situatie(
        @Veld("Voor wie de vermogensgrens is") Leefvorm leefvorm,

        @Veld("Alle bezittingen op de peildatum, zonder de eigen woning en zonder giften die vrij blijven")
        List<Bezitting> bezittingen,

        @Veld(value = "Alle schulden op de peildatum, zonder de schuld op de eigen woning, in euro", standaard = "0")
        Bedrag schulden,

        @Veld("De eigen woning waarin men zelf woont; leeg als die er niet is")
        Optional<Woning> woning,

        @Veld("Wat er gebeurde sinds de bijstand begon; leeg bij een aanvraag")
        Optional<TijdensBijstand> tijdensBijstand) {

    Bedrag waarde(Bezitsoort soort) {
        return bezittingen.stream()
                .filter(bezitting -> bezitting.soort() == soort)
                .map(Bezitting::waarde)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }

    Bedrag verwerving() {
        return tijdensBijstand.map(TijdensBijstand::verwerving).orElse(Bedrag.NUL);
    }

    /** True when the bijstand runs and nothing was received: only the worth of what was there can have changed. */
    boolean zonderVerwerving() {
        return tijdensBijstand.isPresent() && verwerving().isNul();
    }
}
