package nl.regelbalans.conformance.certificaat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.regelbalans.conformance.certificaat.Certificaat.BekendGebrek;
import nl.regelbalans.conformance.certificaat.Certificaat.Product;
import nl.regelbalans.conformance.certificaat.Certificaat.Suite;
import nl.regelbalans.conformance.features.Deel;
import nl.regelbalans.conformance.toets.Resultaat;

/** What a certificate needs of {@code rapport.json}; the rest of it is not looked at. */
public record Toetsrapport(
        LocalDate datum,
        Suite suite,
        Product product,
        boolean geslaagd,
        List<BekendGebrek> bekendeGebreken,
        List<Zaak> zaken) {

    /** One scenario and how it ended. */
    record Zaak(String id, Deel deel, Resultaat resultaat, boolean bekendGebrek) {

        boolean isGebrek() {
            return bekendGebrek && resultaat == Resultaat.GEZAKT;
        }

        boolean isGetoetst() {
            return resultaat == Resultaat.GESLAAGD || isGebrek();
        }

        boolean inOrde() {
            return resultaat.inOrde() || isGebrek();
        }
    }

    /**
     * Reads a report.
     *
     * @throws IllegalArgumentException when this is not a report that this edition can read
     */
    public static Toetsrapport lees(String tekst) {
        try {
            return lees(Velden.lees(tekst));
        } catch (Onleesbaar fout) {
            throw new IllegalArgumentException(
                    "Dit is geen rapport waar een certificaat op kan rusten: " + fout.getMessage()
                            + ". Toets het product opnieuw en geef rapport.json.",
                    fout);
        }
    }

    private static Toetsrapport lees(Velden velden) {
        return new Toetsrapport(
                velden.dag("datum"),
                Certificaatvorm.suite(velden.deel("suite")),
                Certificaatvorm.product(velden.deel("product")),
                velden.waar("geslaagd"),
                velden.delen("bekendeGebreken").stream()
                        .map(Certificaatvorm::gebrek)
                        .toList(),
                velden.delen("zaken").stream().map(Toetsrapport::zaak).toList());
    }

    private static Zaak zaak(Velden velden) {
        return new Zaak(
                velden.tekst("id"),
                new Deel(velden.tekst("wetswijziging"), velden.tekst("versie")),
                resultaat(velden.tekst("resultaat")),
                velden.waar("bekendGebrek"));
    }

    private static Resultaat resultaat(String woord) {
        return Arrays.stream(Resultaat.values())
                .filter(resultaat -> resultaat.woord().equals(woord))
                .findFirst()
                .orElseThrow(() -> new Onleesbaar("'" + Tekst.toon(woord) + "' is geen resultaat"));
    }
}
