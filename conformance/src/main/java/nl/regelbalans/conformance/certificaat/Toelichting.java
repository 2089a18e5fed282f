package nl.regelbalans.conformance.certificaat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.regelbalans.conformance.certificaat.Certificaat.BekendGebrek;
import nl.regelbalans.conformance.certificaat.Certificaat.Onderdeel;

/** A certificate in Dutch; what it says can not move the cursor of a terminal, nor turn the direction of reading. */
public final class Toelichting {

    private Toelichting() {}

    /** The whole, for on a terminal. */
    public static String van(Certificaat certificaat) {
        var regels = new StringJoiner("\n");
        gegevens(certificaat).forEach((naam, waarde) -> regels.add("%-13s%s".formatted(naam + ":", waarde)));
        regels.add("");
        regels.add("Helemaal getoetst:");
        onderdelen(certificaat).forEach(zin -> regels.add("  " + zin));
        regels.add("");
        regels.add(certificaat.bekendeGebreken().isEmpty() ? "Bekende gebreken: geen" : "Bekende gebreken:");
        bekendeGebreken(certificaat).forEach(zin -> regels.add("  " + zin));
        return regels.toString();
    }

    /** What was certified, by whom, with what and until when, by name and in that order. */
    public static Map<String, String> gegevens(Certificaat certificaat) {
        var product = certificaat.product();
        var suite = certificaat.suite();
        Map<String, String> gegevens = new LinkedHashMap<>();
        gegevens.put("Nummer", Tekst.toon(certificaat.nummer()));
        gegevens.put("Product", Tekst.toon(product.naam() + " " + product.versie()));
        gegevens.put("Leverancier", Tekst.toon(product.leverancier()));
        gegevens.put("Uitgever", Tekst.toon(certificaat.uitgever().naam()));
        gegevens.put("Sleutel", Tekst.toon(certificaat.uitgever().sleutel()));
        gegevens.put("Getoetst op", Tekst.toon(certificaat.getoetst()));
        gegevens.put("Geldig tot", Tekst.toon(certificaat.geldigTot()) + " (vanaf die dag niet meer)");
        gegevens.put(
                "Recht",
                Tekst.toon(suite.recht().bwbId()) + ", zoals het gold op "
                        + Tekst.toon(suite.recht().toestand()));
        gegevens.put("Toets", Tekst.toon("uitgave " + suite.versie()));
        gegevens.put("Scenario's", "SHA-256 " + suite.sha256());
        return gegevens;
    }

    /** One sentence for each part that was tested completely. */
    public static List<String> onderdelen(Certificaat certificaat) {
        return certificaat.onderdelen().stream()
                .map(onderdeel -> Tekst.toon(zin(onderdeel)))
                .toList();
    }

    /** One sentence for each known gap. */
    public static List<String> bekendeGebreken(Certificaat certificaat) {
        return certificaat.bekendeGebreken().stream()
                .map(gebrek -> Tekst.toon(zin(gebrek)))
                .toList();
    }

    private static String zin(Onderdeel onderdeel) {
        String zin = onderdeel.wetswijziging() + ", " + onderdeel.versie() + ": " + onderdeel.geslaagd() + " geslaagd";
        return onderdeel.bekendeGebreken() == 0 ? zin : zin + ", " + onderdeel.bekendeGebreken() + " bekend gebrek";
    }

    private static String zin(BekendGebrek gebrek) {
        return gebrek.id() + ": " + gebrek.reden() + " (tot en met " + Tekst.toon(gebrek.totEnMet()) + ")";
    }
}
