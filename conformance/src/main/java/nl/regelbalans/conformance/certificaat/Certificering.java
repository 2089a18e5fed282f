package nl.regelbalans.conformance.certificaat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regelbalans.conformance.certificaat.Certificaat.BekendGebrek;
import nl.regelbalans.conformance.certificaat.Certificaat.Onderdeel;
import nl.regelbalans.conformance.certificaat.Certificaat.Uitgever;
import nl.regelbalans.conformance.certificaat.Toetsrapport.Zaak;
import nl.regelbalans.conformance.features.Deel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;

/** Makes certificates of reports. Believes no total in a report: it counts the scenarios of the features again. */
public final class Certificering {

    private final Features features;

    public Certificering(Features features) {
        this.features = features;
    }

    /**
     * The certificate that rests on this report.
     *
     * @param dag the day on which it is given
     * @param geldigTot empty: as long as can be, until the next known change of the law at the latest
     * @throws GeenCertificaat when the report gives no right to one
     */
    public Certificaat certificeer(
            Toetsrapport rapport, String nummer, Uitgever uitgever, LocalDate dag, Optional<LocalDate> geldigTot) {
        controleer(rapport, dag);
        List<Onderdeel> onderdelen = onderdelen(rapport.zaken());
        if (onderdelen.isEmpty()) {
            throw new GeenCertificaat(
                    "Geen enkele versie van een wetswijziging is helemaal getoetst. Toets zonder --versie"
                            + " en --wetswijziging, of kies een hele versie.");
        }
        List<BekendGebrek> gebreken = gebreken(rapport);
        LocalDate tot = Geldigheidsduur.tot(rapport.datum(), gebreken, geldigTot);
        if (!dag.isBefore(tot)) {
            throw new GeenCertificaat("Het certificaat zou op " + Tekst.toon(tot)
                    + " al zijn verlopen. Toets opnieuw, en certificeer dat rapport.");
        }
        return new Certificaat(
                nummer, rapport.product(), rapport.suite(), onderdelen, gebreken, rapport.datum(), tot, uitgever);
    }

    private void controleer(Toetsrapport rapport, LocalDate dag) {
        if (!rapport.geslaagd() || !rapport.zaken().stream().allMatch(Zaak::inOrde)) {
            throw new GeenCertificaat(
                    "De toets in dit rapport is niet geslaagd. Herstel het product en toets opnieuw.");
        }
        if (!rapport.suite().sha256().equals(features.sha256())) {
            throw new GeenCertificaat("Dit rapport hoort bij andere scenario's: het noemt SHA-256 "
                    + rapport.suite().sha256() + ", en de scenario's hier hebben " + features.sha256()
                    + ". Toets opnieuw, of wijs de map aan met --features.");
        }
        if (rapport.datum().isAfter(dag)) {
            throw new GeenCertificaat("De toets in dit rapport was op " + Tekst.toon(rapport.datum())
                    + ", en dat is na vandaag. Kijk of de klok van de toets goed staat.");
        }
        controleerNummers(rapport.zaken());
    }

    private void controleerNummers(List<Zaak> zaken) {
        Map<String, Deel> delen = features.scenarios().stream().collect(toMap(Scenario::id, Scenario::deel));
        Set<String> gezien = new HashSet<>();
        for (Zaak zaak : zaken) {
            if (!zaak.deel().equals(delen.get(zaak.id())) || !gezien.add(zaak.id())) {
                throw new GeenCertificaat("Het rapport spreekt de scenario's tegen bij " + zaak.id()
                        + ": het is er niet, of het staat er dubbel. Toets opnieuw.");
            }
        }
    }

    /** The parts of which every scenario counted, and at least one passed. */
    private List<Onderdeel> onderdelen(List<Zaak> zaken) {
        Map<Deel, List<Zaak>> getoetst = zaken.stream().filter(Zaak::isGetoetst).collect(groupingBy(Zaak::deel));
        Map<Deel, Set<String>> nodig =
                features.scenarios().stream().collect(groupingBy(Scenario::deel, mapping(Scenario::id, toSet())));
        List<Onderdeel> heel = new ArrayList<>();
        getoetst.forEach((deel, groep) -> {
            long gebreken = groep.stream().filter(Zaak::isGebrek).count();
            if (groep.size() == nodig.get(deel).size() && gebreken < groep.size()) {
                heel.add(new Onderdeel(
                        deel.wetswijziging(),
                        deel.versie(),
                        Math.toIntExact(groep.size() - gebreken),
                        Math.toIntExact(gebreken)));
            }
        });
        return heel;
    }

    private static List<BekendGebrek> gebreken(Toetsrapport rapport) {
        Map<String, BekendGebrek> bekend = rapport.bekendeGebreken().stream()
                .collect(toMap(BekendGebrek::id, gebrek -> gebrek, (eerste, tweede) -> eerste));
        return rapport.zaken().stream()
                .filter(Zaak::isGebrek)
                .map(zaak -> Optional.ofNullable(bekend.get(zaak.id()))
                        .filter(gebrek -> !gebrek.totEnMet().isBefore(rapport.datum()))
                        .orElseThrow(() -> new GeenCertificaat("Het rapport noemt " + zaak.id()
                                + " een bekend gebrek, maar het staat niet of niet meer in de lijst. Toets opnieuw.")))
                .toList();
    }
}
