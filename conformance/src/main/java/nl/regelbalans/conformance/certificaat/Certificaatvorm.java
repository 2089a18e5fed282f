package nl.regelbalans.conformance.certificaat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import nl.regelbalans.conformance.certificaat.Certificaat.BekendGebrek;
import nl.regelbalans.conformance.certificaat.Certificaat.Onderdeel;
import nl.regelbalans.conformance.certificaat.Certificaat.Product;
import nl.regelbalans.conformance.certificaat.Certificaat.Recht;
import nl.regelbalans.conformance.certificaat.Certificaat.Suite;
import nl.regelbalans.conformance.certificaat.Certificaat.Uitgever;

/**
 * A certificate as JSON. There is one way to write it, so that the same certificate always has the same bytes, and so that a text which
 * would be written otherwise (a field more, a field twice, something behind it) is not a certificate.
 */
final class Certificaatvorm {

    private Certificaatvorm() {}

    static String schrijf(Certificaat certificaat) {
        return Json.createObjectBuilder()
                .add("nummer", certificaat.nummer())
                .add("product", json(certificaat.product()))
                .add("suite", json(certificaat.suite()))
                .add("onderdelen", onderdelen(certificaat))
                .add("bekendeGebreken", gebreken(certificaat))
                .add("getoetst", certificaat.getoetst().toString())
                .add("geldigTot", certificaat.geldigTot().toString())
                .add("uitgever", json(certificaat.uitgever()))
                .build()
                .toString();
    }

    /** Reads a certificate; {@link Onleesbaar} when these are not exactly the words that we would have written. */
    static Certificaat lees(String tekst) {
        try {
            Certificaat certificaat = lees(Velden.lees(tekst));
            if (schrijf(certificaat).equals(tekst)) {
                return certificaat;
            }
        } catch (IllegalArgumentException onmogelijk) {
            throw new Onleesbaar(onmogelijk.getMessage());
        }
        throw new Onleesbaar("er staat meer in, of in een andere vorm, dan in een certificaat hoort");
    }

    private static Certificaat lees(Velden velden) {
        return new Certificaat(
                velden.tekst("nummer"),
                product(velden.deel("product")),
                suite(velden.deel("suite")),
                velden.delen("onderdelen").stream()
                        .map(Certificaatvorm::onderdeel)
                        .toList(),
                velden.delen("bekendeGebreken").stream()
                        .map(Certificaatvorm::gebrek)
                        .toList(),
                velden.dag("getoetst"),
                velden.dag("geldigTot"),
                uitgever(velden.deel("uitgever")));
    }

    static Product product(Velden velden) {
        return new Product(velden.tekst("naam"), velden.tekst("versie"), velden.tekst("leverancier"));
    }

    static Suite suite(Velden velden) {
        Velden recht = velden.deel("recht");
        return new Suite(
                velden.tekst("versie"), velden.tekst("sha256"), new Recht(recht.tekst("bwbId"), recht.dag("toestand")));
    }

    static BekendGebrek gebrek(Velden velden) {
        return new BekendGebrek(velden.tekst("id"), velden.tekst("reden"), velden.dag("totEnMet"));
    }

    private static Onderdeel onderdeel(Velden velden) {
        return new Onderdeel(
                velden.tekst("wetswijziging"),
                velden.tekst("versie"),
                velden.aantal("geslaagd"),
                velden.aantal("bekendeGebreken"));
    }

    private static Uitgever uitgever(Velden velden) {
        return new Uitgever(velden.tekst("naam"), velden.tekst("sleutel"));
    }

    private static JsonObjectBuilder json(Product product) {
        return Json.createObjectBuilder()
                .add("naam", product.naam())
                .add("versie", product.versie())
                .add("leverancier", product.leverancier());
    }

    private static JsonObjectBuilder json(Suite suite) {
        return Json.createObjectBuilder()
                .add("versie", suite.versie())
                .add("sha256", suite.sha256())
                .add(
                        "recht",
                        Json.createObjectBuilder()
                                .add("bwbId", suite.recht().bwbId())
                                .add("toestand", suite.recht().toestand().toString()));
    }

    private static JsonArrayBuilder onderdelen(Certificaat certificaat) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        certificaat
                .onderdelen()
                .forEach(onderdeel -> lijst.add(Json.createObjectBuilder()
                        .add("wetswijziging", onderdeel.wetswijziging())
                        .add("versie", onderdeel.versie())
                        .add("geslaagd", onderdeel.geslaagd())
                        .add("bekendeGebreken", onderdeel.bekendeGebreken())));
        return lijst;
    }

    private static JsonArrayBuilder gebreken(Certificaat certificaat) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        certificaat
                .bekendeGebreken()
                .forEach(gebrek -> lijst.add(Json.createObjectBuilder()
                        .add("id", gebrek.id())
                        .add("reden", gebrek.reden())
                        .add("totEnMet", gebrek.totEnMet().toString())));
        return lijst;
    }

    private static JsonObjectBuilder json(Uitgever uitgever) {
        return Json.createObjectBuilder().add("naam", uitgever.naam()).add("sleutel", uitgever.sleutel());
    }
}
