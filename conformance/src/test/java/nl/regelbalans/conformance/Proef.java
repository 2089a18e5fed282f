package nl.regelbalans.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Uitslag;
import nl.regelbalans.conformance.toets.Zaakuitslag;

/** The small suite of the tests. */
public final class Proef {

    private Proef() {}

    public static Path map() {
        try {
            return Path.of(Proef.class.getResource("/proef").toURI());
        } catch (URISyntaxException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    public static Uitslag toets(Doel doel) {
        return new Toets(Features.lees(map()), Selectie.alles()).voerUit(doel);
    }

    public static Zaakuitslag zaak(Uitslag uitslag, String id) {
        return uitslag.zaken().stream()
                .filter(zaak -> zaak.scenario().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The text of one file of the small suite. */
    public static String lees(String pad) {
        try {
            return Files.readString(map().resolve(pad));
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    /** Writes one file below a folder. */
    public static Path schrijf(Path map, String pad, String tekst) {
        try {
            Path bestand = map.resolve(pad);
            Files.createDirectories(bestand.getParent());
            return Files.writeString(bestand, tekst);
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    /** A feature with one rule and these lines below it. */
    public static String feature(String scenarios) {
        return """
                # language: nl
                Functionaliteit: Giften
                  Regel: Giften zijn vrij.
                    Grondslag: artikel 31, Participatiewet
                """ + scenarios;
    }
}
