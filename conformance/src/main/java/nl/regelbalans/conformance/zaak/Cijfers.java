package nl.regelbalans.conformance.zaak;

import static java.util.stream.Collectors.toCollection;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The reader can follow the figures. A number of the uitkomst stands in the motivering, or is the sum or the difference of two numbers
 * there; a fact of the question and a norm explain themselves. Zero and the items of a list, which a total explains, may go without.
 */
final class Cijfers {

    private static final int GEWONE_CIJFERS = 40;

    private final NavigableSet<BigDecimal> bekend;
    private final NavigableSet<BigDecimal> berekend;
    private final JsonObject uitkomst;

    Cijfers(JsonObject vraag, JsonObject beoordeling) {
        this.bekend = verzamel(Stream.of(vraag, beoordeling.get("normen")));
        this.berekend = verzamel(Objecten.in(beoordeling, "motivering").stream()
                .flatMap(stap -> Stream.of(stap.get("invoer"), stap.get("uitkomst"))));
        // Zero explains itself, and a number is the sum of zero and itself.
        this.berekend.add(BigDecimal.ZERO);
        this.uitkomst = Objecten.object(beoordeling.get("uitkomst"));
    }

    void controleer() {
        uitkomst.forEach((naam, waarde) -> controleer("uitkomst." + naam, waarde));
    }

    private void controleer(String pad, JsonValue waarde) {
        if (waarde instanceof JsonObject object) {
            object.forEach((naam, deel) -> controleer(pad + "." + naam, deel));
        } else if (waarde instanceof JsonNumber getal) {
            Eis.dat(
                    bekend.contains(getal.bigDecimalValue()) || teVolgen(getal.bigDecimalValue()),
                    "een motivering waarin te volgen is waar " + pad + " vandaan komt",
                    pad + " = " + getal + ", en in de motivering alleen " + berekend);
        }
    }

    private boolean teVolgen(BigDecimal getal) {
        return isGewoon(getal)
                && berekend.stream()
                        .anyMatch(
                                deel -> berekend.contains(getal.subtract(deel)) || berekend.contains(getal.add(deel)));
    }

    private static NavigableSet<BigDecimal> verzamel(Stream<JsonValue> waarden) {
        return waarden.flatMap(Cijfers::getallen).collect(toCollection(TreeSet::new));
    }

    private static Stream<BigDecimal> getallen(JsonValue waarde) {
        if (waarde instanceof JsonObject object) {
            return object.values().stream().flatMap(Cijfers::getallen);
        }
        if (waarde instanceof JsonArray lijst) {
            return lijst.stream().flatMap(Cijfers::getallen);
        }
        return waarde instanceof JsonNumber getal
                ? Stream.of(getal.bigDecimalValue()).filter(Cijfers::isGewoon)
                : Stream.empty();
    }

    /** A product may answer 1e999999999; no memory holds the sum of that and a cent. */
    private static boolean isGewoon(BigDecimal getal) {
        return Math.abs((long) getal.scale()) <= GEWONE_CIJFERS;
    }
}
