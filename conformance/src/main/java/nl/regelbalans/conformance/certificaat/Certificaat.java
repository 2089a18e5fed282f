package nl.regelbalans.conformance.certificaat;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an issuer declares of one version of one product.
 *
 * @param nummer unique in the register of the issuer: {@code RB-2026-001}
 * @param onderdelen only what was tested completely, in the order of their names
 * @param bekendeGebreken the scenarios within those parts that the product is known to fail
 * @param getoetst the day of the test, the first day of the certificate
 * @param geldigTot the first day on which the certificate says nothing any more
 */
public record Certificaat(
        String nummer,
        Product product,
        Suite suite,
        List<Onderdeel> onderdelen,
        List<BekendGebrek> bekendeGebreken,
        LocalDate getoetst,
        LocalDate geldigTot,
        Uitgever uitgever) {

    private static final Pattern NUMMER = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,19}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Certificaat {
        eis(
                NUMMER.matcher(nummer).matches(),
                "Een nummer heeft 3 tot 20 hoofdletters, cijfers en streepjes, zoals RB-2026-001.");
        eis(!onderdelen.isEmpty(), "Een certificaat noemt minstens één onderdeel.");
        eis(
                getoetst.isBefore(geldigTot),
                "Een certificaat geldt minstens een dag: kies een latere dag dan " + getoetst + ".");
        onderdelen = onderdelen.stream()
                .sorted(comparing(Onderdeel::wetswijziging).thenComparing(Onderdeel::versie))
                .toList();
        bekendeGebreken =
                bekendeGebreken.stream().sorted(comparing(BekendGebrek::id)).toList();
    }

    /** The product, as it names itself. */
    public record Product(String naam, String versie, String leverancier) {}

    /**
     * What the product was tested with.
     *
     * @param sha256 of the features, see {@link nl.regelbalans.conformance.features.Features#sha256()}
     */
    public record Suite(String versie, String sha256, Recht recht) {

        public Suite {
            eis(SHA256.matcher(sha256).matches(), "Een SHA-256 heeft 64 cijfers en letters van a tot en met f.");
        }
    }

    /**
     * The law that the features were written from.
     *
     * @param toestand the day of the text that was read
     */
    public record Recht(String bwbId, LocalDate toestand) {}

    /**
     * One version of one wetswijziging, of which every scenario was tested.
     *
     * @param geslaagd number of scenarios that passed
     * @param bekendeGebreken number of scenarios that the product is known to fail
     */
    public record Onderdeel(String wetswijziging, String versie, int geslaagd, int bekendeGebreken) {}

    /**
     * A scenario that the product is known to fail.
     *
     * @param id of the scenario
     * @param totEnMet the last day on which that is excused
     */
    public record BekendGebrek(String id, String reden, LocalDate totEnMet) {}

    /**
     * Who signs.
     *
     * @param sleutel thumbprint of the key, as in RFC 7638
     */
    public record Uitgever(String naam, String sleutel) {}

    private static void eis(boolean goed, String uitleg) {
        if (!goed) {
            throw new IllegalArgumentException(uitleg);
        }
    }
}
