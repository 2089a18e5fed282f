package nl.regelbalans.dienst.paginas.editor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.regelbalans.conformance.features.Boomhash;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.waarden.Sha256;
import nl.regelbalans.dienst.paginas.Suite;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the scenarios of the editor come from: this service itself, or a folder in which its operator lets people save. */
@Singleton
final class Bron {
    private final Optional<Path> map;
    private Optional<Features> gelezen = Optional.empty();

    @Inject
    Bron(@ConfigProperty(name = "regelbalans.editor.map") Optional<String> map) {
        this.map = map.map(Path::of);
    }

    boolean bewaart() {
        return map.isPresent();
    }

    /** As they are now: somebody may have changed a file. */
    synchronized Features features() {
        return map.map(this::lees).orElseGet(() -> Suite.FEATURES);
    }

    private Features lees(Path hier) {
        var nu = gelezen.filter(eerder -> eerder.sha256().equals(Boomhash.van(hier)))
                .orElseGet(() -> Features.lees(hier));
        gelezen = Optional.of(nu);
        return nu;
    }

    /**
     * Saves a voorstel without faults; whoever changed the same file meanwhile, loses nothing.
     *
     * @return what came of it; empty when it was saved
     */
    synchronized Optional<String> bewaar(Voorstel voorstel) {
        if (map.isEmpty()) {
            return Optional.of("Deze dienst bewaart geen scenario's. Download het bestand.");
        }
        try {
            var folder = map.get().toRealPath().resolve(voorstel.map());
            if (!folder.equals(folder.toRealPath())) {
                return Optional.of("De map van dit onderwerp wijst ergens anders heen. Vraag het de beheerder.");
            }
            var bestand = folder.resolve(voorstel.bestand());
            if (!hash(bestand).equals(voorstel.begin())) {
                return Optional.of(
                        "Niet bewaard: dit bestand is er al, of is veranderd sinds u begon. Download uw tekst, open"
                                + " het voorbeeld opnieuw en neem uw wijziging over.");
            }
            var features = features();
            var register = voorstel.in(features).bestand(voorstel.registerpad());
            schrijf(bestand, voorstel.tekst());
            if (!register.equals(features.bestand(voorstel.registerpad()))) {
                schrijf(folder.resolve("register.csv"), register.orElseThrow().tekst());
            }
            return Optional.empty();
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    private static String hash(Path bestand) throws IOException {
        return Files.exists(bestand) ? Sha256.van(Files.readAllBytes(bestand)) : "";
    }

    /** All or nothing: nobody reads half a file. */
    private static void schrijf(Path bestand, String tekst) throws IOException {
        var nieuw = bestand.resolveSibling("." + bestand.getFileName() + ".nieuw");
        Files.writeString(nieuw, tekst);
        Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE);
    }
}
