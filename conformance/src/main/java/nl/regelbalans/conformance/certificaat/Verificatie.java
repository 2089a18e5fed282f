package nl.regelbalans.conformance.certificaat;

import java.time.LocalDate;

/** The outcome of checking a certificate. */
public sealed interface Verificatie {

    /** In Dutch; holds no control characters. */
    String uitleg();

    /** The issuer signed this certificate, for these features, and it counts on this day. */
    record Geldig(Certificaat certificaat, LocalDate dag) implements Verificatie {

        @Override
        public String uitleg() {
            return "Dit certificaat is geldig op " + Tekst.toon(dag) + ".";
        }
    }

    /**
     * Not a certificate to rely on.
     *
     * @param uitleg what is wrong and what to do
     */
    record Ongeldig(Weigering reden, String uitleg) implements Verificatie {}
}
