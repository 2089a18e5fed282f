package nl.regelbalans.conformance.controle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Bronbestand;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Vindplaats;

/** A file opens in every editor and is not too long to read. */
final class Bestandsvorm implements Regel {

    private static final int GROOTSTE_FEATURE = 15_000;
    private static final String TAAL = "# language: nl";

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.features().bestanden().stream().flatMap(bestand -> fouten(bestand).stream());
    }

    private static List<Leesfout> fouten(Bronbestand bestand) {
        List<Leesfout> fouten = new ArrayList<>();
        if (bestand.tekst().startsWith("\uFEFF")) {
            fouten.add(fout(
                    bestand,
                    1,
                    "Dit bestand begint met een onzichtbaar teken (BOM). Bewaar het als UTF-8 zonder BOM."));
        }
        int nummer = 0;
        for (String regel : bestand.tekst().lines().toList()) {
            nummer++;
            if (regel.indexOf('\t') >= 0) {
                fouten.add(fout(bestand, nummer, "Hier staat een tab. Vervang hem door spaties."));
            }
        }
        if (bestand.isFeature() && !bestand.regel(1).equals(TAAL)) {
            fouten.add(fout(bestand, 1, "De eerste regel is niet '" + TAAL + "'. Zet die bovenaan."));
        }
        int lengte = bestand.tekst().getBytes(StandardCharsets.UTF_8).length;
        if (bestand.isFeature() && lengte > GROOTSTE_FEATURE) {
            fouten.add(fout(
                    bestand,
                    1,
                    "Dit bestand is " + lengte + " bytes lang; " + GROOTSTE_FEATURE
                            + " is het meeste. Verdeel het over twee bestanden."));
        }
        return fouten;
    }

    private static Leesfout fout(Bronbestand bestand, int regel, String uitleg) {
        return new Leesfout(new Vindplaats(bestand.pad(), regel), uitleg);
    }
}
