package nl.regelbalans.regels.giften;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** What the members of one gezin received together. */
public record Situatie(
        @Veld(
                "Alles wat de leden van het gezin samen ontvingen; wat buiten het kalenderjaar van de peildatum valt, telt niet mee")
        List<Ontvangst> ontvangsten) {

    /** The worth of everything of these kinds in the calendar year of the peildatum. */
    Bedrag som(Peildatum peildatum, Set<Ontvangstsoort> soorten) {
        return inKalenderjaar(peildatum, soorten).stream()
                .map(Ontvangst::waarde)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** The day on which the running total of these kinds first rises above the limit. */
    Optional<LocalDate> dagBoven(Bedrag grens, Peildatum peildatum, Set<Ontvangstsoort> soorten) {
        var teller = Bedrag.NUL;
        for (var ontvangst : inKalenderjaar(peildatum, soorten)) {
            teller = teller.plus(ontvangst.waarde());
            if (teller.meerDan(grens)) {
                return Optional.of(ontvangst.datum());
            }
        }
        return Optional.empty();
    }

    private List<Ontvangst> inKalenderjaar(Peildatum peildatum, Set<Ontvangstsoort> soorten) {
        return ontvangsten.stream()
                .filter(ontvangst -> peildatum.kalenderjaar().bevat(ontvangst.datum()))
                .filter(ontvangst -> soorten.contains(ontvangst.soort()))
                .sorted(Comparator.comparing(Ontvangst::datum))
                .toList();
    }
}
