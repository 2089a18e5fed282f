package nl.regelbalans.conformance.zaak;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regelbalans.conformance.waarden.Opmaak;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/**
 * Closes the scenario. The answer holds no outcome, no question and no fault that the steps before did not mention: that
 * catches a product that says more than the law does. And the motivering rests on the Grondslag of the norm, and shows where the
 * figures come from: that catches a product that is right for no reason.
 */
public record Sluit() implements Handeling {

    private static final Pad UITKOMST = Pad.van("uitkomst");

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        JsonObject antwoord = zaak.antwoord().status() == 200 ? zaak.beoordeling() : zaak.weigering();
        String vergeten = Stream.of(
                        UITKOMST.bladeren(antwoord).filter(pad -> !pad.equals(UITKOMST)),
                        Antwoorddelen.inHanden(antwoord),
                        items(antwoord, zaak.vergelijkt() ? "verschillen" : "vragen"),
                        items(antwoord, "fouten"))
                .flatMap(paden -> paden)
                .filter(pad -> !zaak.isGenoemd(pad))
                .map(pad ->
                        pad + " = " + pad.in(antwoord).map(Opmaak.GEWOON::toon).orElse(""))
                .collect(joining("; "));
        if (!vergeten.isEmpty()) {
            throw new Afwijking("niets meer dan wat de stappen hiervoor noemen", "ook " + vergeten);
        }
        if (zaak.antwoord().status() == 200) {
            zaak.grondslagen().forEach(grondslag -> Noemt.eis(antwoord, grondslag));
            Antwoorddelen.beoordelingen(zaak.vraag(), antwoord).forEach(Cijfers::controleer);
        }
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "verwacht verder niets";
    }

    private static Stream<Pad> items(JsonObject antwoord, String veld) {
        return IntStream.range(0, Objecten.in(antwoord, veld).size()).mapToObj(Pad.van(veld)::plaats);
    }
}
