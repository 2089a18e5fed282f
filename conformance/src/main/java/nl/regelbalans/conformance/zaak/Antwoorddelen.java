package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regelbalans.conformance.waarden.Pad;

/** What an answer is made of: itself when it is a beoordeling, else the gevallen, months and schakels that it holds. */
final class Antwoorddelen {

    private static final String GEVALLEN = "gevallen";
    private static final String MAANDEN = "maanden";

    private Antwoorddelen() {}

    /** Every part that can say why: beoordelingen, and months with their own sum. */
    static Stream<JsonObject> metMotivering(JsonObject antwoord) {
        return Stream.concat(
                Stream.of(antwoord),
                Stream.of(
                                Objecten.in(antwoord, GEVALLEN).stream()
                                        .map(geval -> Objecten.object(geval.get("beoordeling"))),
                                maanden(antwoord).flatMap(Antwoorddelen::metMotivering),
                                schakels(antwoord).map(schakel -> Objecten.object(schakel.get("beoordeling"))))
                        .flatMap(delen -> delen));
    }

    /** The months of an answer over a year. */
    static Stream<JsonObject> maanden(JsonObject antwoord) {
        return Objecten.in(antwoord, GEVALLEN).stream().flatMap(geval -> Objecten.in(geval, MAANDEN).stream());
    }

    static Stream<JsonObject> schakels(JsonObject antwoord) {
        return Objecten.in(antwoord, "schakels").stream();
    }

    /** The figures of every beoordeling, each with the question that it answers. */
    static Stream<Cijfers> beoordelingen(JsonObject vraag, JsonObject antwoord) {
        List<JsonObject> samen =
                Stream.concat(Stream.of(antwoord), maanden(antwoord)).toList();
        return samen.stream().anyMatch(deel -> deel.containsKey("schakels"))
                ? samen.stream()
                        .flatMap(Antwoorddelen::schakels)
                        .map(schakel -> new Cijfers(
                                Objecten.object(schakel.get("vraag")), Objecten.object(schakel.get("beoordeling"))))
                : metMotivering(antwoord).map(beoordeling -> new Cijfers(vraag, beoordeling));
    }

    /** What is in hand in each month of an answer over a year: that is what such an answer is about. */
    static Stream<Pad> inHanden(JsonObject antwoord) {
        List<JsonObject> gevallen = Objecten.in(antwoord, GEVALLEN);
        return IntStream.range(0, gevallen.size()).boxed().flatMap(geval -> {
            List<JsonObject> maanden = Objecten.in(gevallen.get(geval), MAANDEN);
            return IntStream.range(0, maanden.size())
                    .filter(maand ->
                            Objecten.object(maanden.get(maand).get("uitkomst")).containsKey("inHanden"))
                    .mapToObj(maand -> Pad.van(GEVALLEN)
                            .plaats(geval)
                            .veld(MAANDEN)
                            .plaats(maand)
                            .veld("uitkomst")
                            .veld("inHanden"));
        });
    }
}
