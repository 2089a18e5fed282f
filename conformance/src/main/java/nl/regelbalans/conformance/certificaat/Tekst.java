package nl.regelbalans.conformance.certificaat;

import jakarta.json.Json;
import java.time.LocalDate;
import nl.regelbalans.conformance.waarden.Opmaak;

/** How what stands in a certificate is shown to people. */
final class Tekst {

    /** Characters that are not seen but steer a terminal, turn the direction of reading or cannot stand in XML. */
    private static final String ONZICHTBAAR = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FFFE}\\x{FFFF}]";

    private Tekst() {}

    /** On one line, without anything that is not seen. */
    static String toon(Object waarde) {
        return waarde instanceof LocalDate dag
                ? Opmaak.DATUM.toon(Json.createValue(dag.toString()))
                : waarde.toString().replaceAll(ONZICHTBAAR, "\uFFFD");
    }
}
