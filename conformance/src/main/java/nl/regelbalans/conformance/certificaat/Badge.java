package nl.regelbalans.conformance.certificaat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.regelbalans.conformance.certificaat.Certificaat.Onderdeel;
import nl.regelbalans.conformance.rapport.Bladzijde;

/** A certificate as a small picture. It shows and does not prove: it names the number to look up. */
public final class Badge {

    private static final int LANGSTE = 34;

    private Badge() {}

    /** The picture, as SVG that fetches nothing. */
    public static String svg(Certificaat certificaat) {
        String product = Tekst.toon(
                certificaat.product().naam() + " " + certificaat.product().versie());
        return new Bladzijde(sjabloon())
                .vul(Json.createObjectBuilder()
                        .add("nummer", certificaat.nummer())
                        .add("product", product)
                        .add("kort", kort(product))
                        .add("leverancier", Tekst.toon(certificaat.product().leverancier()))
                        .add("scenarios", geslaagd(certificaat))
                        .add("gebreken", certificaat.bekendeGebreken().size())
                        .add("getoetst", Tekst.toon(certificaat.getoetst()))
                        .add("geldigTot", Tekst.toon(certificaat.geldigTot()))
                        .build());
    }

    private static int geslaagd(Certificaat certificaat) {
        return certificaat.onderdelen().stream().mapToInt(Onderdeel::geslaagd).sum();
    }

    /** What fits; the whole name is in the title. */
    private static String kort(String naam) {
        return naam.codePointCount(0, naam.length()) <= LANGSTE
                ? naam
                : naam.substring(0, naam.offsetByCodePoints(0, LANGSTE - 1)) + "…";
    }

    private static String sjabloon() {
        try (InputStream bron = Badge.class.getResourceAsStream("badge.svg")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
