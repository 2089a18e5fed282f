package nl.regelbalans.conformance.certificaat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.regelbalans.conformance.features.Register;

/** The days, known when this edition was made, on which the law under the features changes. */
final class Wetskalender {

    private static final String BESTAND = "wijzigingen-van-de-wet.csv";

    private Wetskalender() {}

    /** A day on which the law changes, and which change that is. */
    record Wijziging(LocalDate dag, String reden) {}

    static Optional<Wijziging> eersteNa(LocalDate dag) {
        try (Reader tekst =
                new InputStreamReader(Wetskalender.class.getResourceAsStream(BESTAND), StandardCharsets.UTF_8)) {
            return Register.VORM.parse(tekst).stream()
                    .map(rij -> new Wijziging(LocalDate.parse(rij.get("dag")), rij.get("reden")))
                    .filter(wijziging -> wijziging.dag().isAfter(dag))
                    .min(Comparator.comparing(Wijziging::dag));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
