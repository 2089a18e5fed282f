package nl.regelbalans.conformance.certificaat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;

/** One line of the register. */
public sealed interface Registerregel {

    /** SHA-256 of the line before; 64 zeros on the first line. */
    String vorige();

    /** The day it was written. */
    LocalDate dag();

    /** Of the certificate. */
    String nummer();

    /**
     * A certificate was given.
     *
     * @param sha256 of the certificate
     */
    record Uitgifte(String vorige, LocalDate dag, String nummer, String sha256) implements Registerregel {}

    /** A certificate does not count any more. */
    record Intrekking(String vorige, LocalDate dag, String nummer, String reden) implements Registerregel {}

    /** The line as JSON, in the one way it is written. */
    default String json() {
        JsonObjectBuilder velden = Json.createObjectBuilder()
                .add("vorige", vorige())
                .add("dag", dag().toString())
                .add("nummer", nummer());
        if (this instanceof Uitgifte uitgifte) {
            velden.add("sha256", uitgifte.sha256());
        } else if (this instanceof Intrekking intrekking) {
            velden.add("ingetrokken", intrekking.reden());
        }
        return velden.build().toString();
    }

    /** Reads a line; {@link Onleesbaar} when it is not exactly as we would have written it. */
    static Registerregel lees(String tekst) {
        Registerregel regel = lees(Velden.lees(tekst));
        if (!regel.json().equals(tekst)) {
            throw new Onleesbaar("er staat meer in, of in een andere vorm, dan in het register hoort");
        }
        return regel;
    }

    private static Registerregel lees(Velden velden) {
        String vorige = velden.tekst("vorige");
        LocalDate dag = velden.dag("dag");
        String nummer = velden.tekst("nummer");
        return velden.namen().contains("ingetrokken")
                ? new Intrekking(vorige, dag, nummer, velden.tekst("ingetrokken"))
                : new Uitgifte(vorige, dag, nummer, velden.tekst("sha256"));
    }
}
