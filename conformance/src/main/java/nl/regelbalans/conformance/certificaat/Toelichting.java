package nl.regelbalans.conformance.certificaat;

import java.util.StringJoiner;
import nl.regelbalans.conformance.certificaat.Certificaat.BekendGebrek;
import nl.regelbalans.conformance.certificaat.Certificaat.Onderdeel;

/** A certificate in Dutch, for on a terminal: what it says can not move the cursor. */
public final class Toelichting {

    private Toelichting() {}

    public static String van(Certificaat certificaat) {
        var regels = new StringJoiner("\n");
        regels.add(regel("Nummer", certificaat.nummer()));
        regels.add(regel(
                "Product",
                certificaat.product().naam() + " " + certificaat.product().versie()));
        regels.add(regel("Leverancier", certificaat.product().leverancier()));
        regels.add(regel("Uitgever", certificaat.uitgever().naam()));
        regels.add(regel("Sleutel", certificaat.uitgever().sleutel()));
        regels.add(regel("Getoetst op", certificaat.getoetst()));
        regels.add(regel("Geldig tot", Tekst.toon(certificaat.geldigTot()) + " (vanaf die dag niet meer)"));
        regels.add(regel(
                "Recht",
                certificaat.suite().recht().bwbId() + ", zoals het gold op "
                        + Tekst.toon(certificaat.suite().recht().toestand())));
        regels.add(regel("Toets", "uitgave " + certificaat.suite().versie()));
        regels.add(regel("Scenario's", "SHA-256 " + certificaat.suite().sha256()));
        regels.add("");
        regels.add("Helemaal getoetst:");
        certificaat.onderdelen().forEach(onderdeel -> regels.add("  " + Tekst.toon(zin(onderdeel))));
        regels.add("");
        regels.add(certificaat.bekendeGebreken().isEmpty() ? "Bekende gebreken: geen" : "Bekende gebreken:");
        certificaat.bekendeGebreken().forEach(gebrek -> regels.add("  " + Tekst.toon(zin(gebrek))));
        return regels.toString();
    }

    private static String regel(String naam, Object waarde) {
        return "%-13s%s".formatted(naam + ":", Tekst.toon(waarde));
    }

    private static String zin(Onderdeel onderdeel) {
        String zin = onderdeel.wetswijziging() + ", " + onderdeel.versie() + ": " + onderdeel.geslaagd() + " geslaagd";
        return onderdeel.bekendeGebreken() == 0 ? zin : zin + ", " + onderdeel.bekendeGebreken() + " bekend gebrek";
    }

    private static String zin(BekendGebrek gebrek) {
        return gebrek.id() + ": " + gebrek.reden() + " (tot en met " + Tekst.toon(gebrek.totEnMet()) + ")";
    }
}
