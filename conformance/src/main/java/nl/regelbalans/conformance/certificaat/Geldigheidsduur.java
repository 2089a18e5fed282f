package nl.regelbalans.conformance.certificaat;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.conformance.certificaat.Certificaat.BekendGebrek;
import nl.regelbalans.conformance.certificaat.Wetskalender.Wijziging;

/** Until when a certificate can say something: until the law changes, until a known gap is no longer excused, and at most a year. */
final class Geldigheidsduur {

    private Geldigheidsduur() {}

    /**
     * The first day on which the certificate does not count.
     *
     * @param gevraagd what the issuer wants; never later than what the law and the gaps allow
     */
    static LocalDate tot(LocalDate getoetst, List<BekendGebrek> gebreken, Optional<LocalDate> gevraagd) {
        Wijziging grens = grens(getoetst, gebreken);
        LocalDate tot = gevraagd.orElse(grens.dag());
        if (tot.isAfter(grens.dag())) {
            throw new GeenCertificaat("Het certificaat kan niet langer gelden dan tot " + Tekst.toon(grens.dag()) + ": "
                    + grens.reden() + ". Kies een eerdere dag, of laat --geldig-tot weg.");
        }
        if (!tot.isAfter(getoetst)) {
            throw new GeenCertificaat("Het certificaat moet na de dag van de toets (" + Tekst.toon(getoetst)
                    + ") nog gelden. Kies een latere dag.");
        }
        return tot;
    }

    private static Wijziging grens(LocalDate getoetst, List<BekendGebrek> gebreken) {
        var jaar = new Wijziging(getoetst.plusYears(1), "een certificaat geldt hooguit een jaar");
        return Stream.concat(
                        Wetskalender.eersteNa(getoetst).stream(),
                        gebreken.stream()
                                .map(gebrek -> new Wijziging(
                                        gebrek.totEnMet().plusDays(1), "dan moet " + gebrek.id() + " hersteld zijn")))
                .filter(wijziging -> wijziging.dag().isBefore(jaar.dag()))
                .min(comparing(Wijziging::dag))
                .orElse(jaar);
    }
}
