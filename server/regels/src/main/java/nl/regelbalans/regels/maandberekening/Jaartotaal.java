package nl.regelbalans.regels.maandberekening;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What the months of a period are together; a field stays empty as long as one of the months does not know it. */
public record Jaartotaal(
        @Veld("Wat meetelt aan inkomsten, vóór de vrijlating, in euro")
        Optional<Bedrag> inkomsten,

        @Veld("Wat daarvan vrij blijft, in euro") Optional<Bedrag> vrijgelaten,
        @Veld("De bijstand, met vakantietoeslag, in euro") Optional<Bedrag> bijstand,

        @Veld("Wat de gemeente betaalt aan bijstand, zonder vakantietoeslag, in euro")
        Optional<Bedrag> bijstandBetaald,

        @Veld("Wat de gemeente betaalt aan vakantietoeslag, in euro")
        Optional<Bedrag> vakantietoeslagBetaald,

        @Veld(value = "Wat er in handen is, in euro", gevolg = "hebt u {verschil} in handen")
        Optional<Bedrag> inHanden,

        @Veld(
                value = "Wat er te weinig is om van te leven, elke maand apart geteld, in euro",
                gevolg = "komt u {verschil} tekort")
        Optional<Bedrag> tekort,

        @Veld("Wat de gemeente na de laatste maand bewaart, in euro")
        Optional<Bedrag> bewaard) {

    static Jaartotaal van(List<Maandantwoord> maanden) {
        return new Jaartotaal(
                som(maanden, Uitkomst::inkomsten),
                som(maanden, Uitkomst::vrijgelaten),
                som(maanden, Uitkomst::bijstand),
                som(maanden, Uitkomst::bijstandBetaald),
                vakantietoeslag(maanden),
                som(maanden, Uitkomst::inHanden),
                som(maanden, Uitkomst::tekort),
                maanden.get(maanden.size() - 1).uitkomst().bewaard());
    }

    /** Paid in June only: a month without it is a month with nothing, when all of it is known. */
    private static Optional<Bedrag> vakantietoeslag(List<Maandantwoord> maanden) {
        return som(
                maanden.stream()
                        .filter(maand -> maand.uitkomst().inHanden().isPresent())
                        .toList(),
                uitkomst -> uitkomst.vakantietoeslagBetaald().or(() -> Optional.of(Bedrag.NUL)),
                maanden.size());
    }

    private static Optional<Bedrag> som(List<Maandantwoord> maanden, Function<Uitkomst, Optional<Bedrag>> veld) {
        return som(maanden, veld, maanden.size());
    }

    private static Optional<Bedrag> som(
            List<Maandantwoord> maanden, Function<Uitkomst, Optional<Bedrag>> veld, int nodig) {
        var bedragen = maanden.stream()
                .flatMap(maand -> veld.apply(maand.uitkomst()).stream())
                .toList();
        return Optional.of(bedragen.stream().reduce(Bedrag.NUL, Bedrag::plus)).filter(som -> bedragen.size() == nodig);
    }
}
