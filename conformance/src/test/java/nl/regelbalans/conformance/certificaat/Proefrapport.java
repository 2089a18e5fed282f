package nl.regelbalans.conformance.certificaat;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;

/** A report of the small suite, as {@code toets} writes it, with as much changed as a test wants. */
public final class Proefrapport {

    private static final Features FEATURES = Features.lees(Proef.map());

    private final Map<String, String> resultaten = new TreeMap<>();
    private String datum = "2026-05-01";
    private String sha256 = FEATURES.sha256();
    private String product = "Proef";
    private String gebreken = "";
    private boolean geslaagd = true;

    /** Everything of 05-giften passed; 17-verrekenen is not claimed. */
    public Proefrapport() {
        FEATURES.scenarios()
                .forEach(scenario -> met(
                        scenario.id(),
                        scenario.wetswijziging().equals("05-giften") ? "geslaagd" : "niet-van-toepassing"));
    }

    public Proefrapport met(String id, String resultaat) {
        resultaten.put(id, "\"" + resultaat + "\"");
        return this;
    }

    public Proefrapport metGebrek(String id, String totEnMet) {
        resultaten.put(id, "\"gezakt\",\"bekendGebrek\":true");
        gebreken = "{\"id\":\"" + id + "\",\"reden\":\"Volgt in 1.1\",\"totEnMet\":\"" + totEnMet + "\"}";
        return this;
    }

    public Proefrapport zonder(String id) {
        resultaten.remove(id);
        return this;
    }

    public Proefrapport op(String dag) {
        datum = dag;
        return this;
    }

    public Proefrapport metSha256(String ander) {
        sha256 = ander;
        return this;
    }

    public Proefrapport vanProduct(String naam) {
        product = naam;
        return this;
    }

    public Proefrapport gezakt() {
        geslaagd = false;
        return this;
    }

    public String json() {
        return """
                {"datum":"%s",
                 "suite":{"versie":"0.1.0","sha256":"%s","recht":{"bwbId":"BWBR0015703","toestand":"2026-01-01"}},
                 "product":{"naam":"%s","versie":"1.0","leverancier":"Voorbeeld BV"},
                 "selectie":{"wetswijzigingen":[],"versies":[]},
                 "geslaagd":%s,
                 "totaal":{},
                 "samenvatting":[],
                 "bekendeGebreken":[%s],
                 "zaken":[%s]}
                """.formatted(datum, sha256, product, geslaagd, gebreken, zaken());
    }

    private String zaken() {
        return resultaten.entrySet().stream()
                .map(zaak -> "{\"id\":\"" + zaak.getKey() + "\"," + plaats(zaak.getKey()) + ",\"resultaat\":"
                        + zaak.getValue() + "}")
                .collect(joining(","));
    }

    private static String plaats(String id) {
        return FEATURES.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .map(Proefrapport::plaats)
                .orElse("\"wetswijziging\":\"05-giften\",\"versie\":\"wet-2026\"");
    }

    private static String plaats(Scenario scenario) {
        return "\"wetswijziging\":\"" + scenario.wetswijziging() + "\",\"versie\":\"" + scenario.versie() + "\"";
    }
}
