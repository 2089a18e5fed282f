package nl.regelbalans.dienst.paginas.certificaat;

import java.util.List;
import nl.regelbalans.conformance.certificaat.Toelichting;
import nl.regelbalans.conformance.certificaat.Verificatie;
import nl.regelbalans.conformance.certificaat.Verificatie.Geldig;

/**
 * What came out.
 *
 * @param sleutel thumbprint of the key it was checked with, or empty
 * @param gegeven whether the visitor brought that key
 * @param inRegister whether the register of the issuer was looked into
 */
record Uitslag(
        String kop,
        boolean geldig,
        String uitleg,
        List<Gegeven> gegevens,
        List<String> onderdelen,
        List<String> gebreken,
        String sleutel,
        boolean gegeven,
        boolean inRegister) {

    /** One line of the certificate. */
    record Gegeven(String naam, String waarde) {}

    /** Nothing could be checked. */
    static Uitslag fout(String uitleg) {
        return new Uitslag("Niet na te kijken", false, uitleg, List.of(), List.of(), List.of(), "", false, false);
    }

    static Uitslag van(Verificatie verificatie, String sleutel, boolean gegeven, boolean inRegister) {
        if (!(verificatie instanceof Geldig geldig)) {
            return new Uitslag(
                    "Niet geldig",
                    false,
                    verificatie.uitleg(),
                    List.of(),
                    List.of(),
                    List.of(),
                    sleutel,
                    gegeven,
                    inRegister);
        }
        var certificaat = geldig.certificaat();
        return new Uitslag(
                "Geldig",
                true,
                geldig.uitleg(),
                Toelichting.gegevens(certificaat).entrySet().stream()
                        .map(een -> new Gegeven(een.getKey(), een.getValue()))
                        .toList(),
                Toelichting.onderdelen(certificaat),
                Toelichting.bekendeGebreken(certificaat),
                sleutel,
                gegeven,
                inRegister);
    }
}
