package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;

/** A refusal says in words what to do (RFC 9457), and names every fault with its place, its code and its own explanation. */
final class Weigeringsvorm {

    private static final BigDecimal GEWEIGERD = new BigDecimal(400);

    private Weigeringsvorm() {}

    static void controleer(JsonObject weigering) {
        Eis.gevuld("een weigering", weigering, "type", "title", "detail");
        Eis.dat(
                weigering.get("status") instanceof JsonNumber status
                        && status.bigDecimalValue().compareTo(GEWEIGERD) == 0,
                "status = 400, gelijk aan de status van HTTP",
                "status = " + weigering.get("status"));
        for (JsonObject fout : Objecten.in(weigering, "fouten")) {
            Eis.gevuld("elke fout", fout, "code", "uitleg");
            Eis.dat(
                    fout.get("pad") instanceof JsonString,
                    "bij elke fout het pad, leeg als het over de hele vraag gaat",
                    fout.toString());
        }
    }
}
