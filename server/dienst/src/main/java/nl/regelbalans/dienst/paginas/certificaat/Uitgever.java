package nl.regelbalans.dienst.paginas.certificaat;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.regelbalans.conformance.certificaat.Registerketen;
import nl.regelbalans.conformance.certificaat.Registermap;
import nl.regelbalans.conformance.certificaat.Uitgeversleutel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The issuer whom the operator of this service trusts, if there is one. */
@Singleton
final class Uitgever {
    private final Optional<Uitgeversleutel> sleutel;
    private final Optional<Registermap> register;

    @Inject
    Uitgever(
            @ConfigProperty(name = "regelbalans.certificaat.uitgever") Optional<String> duimafdruk,
            @ConfigProperty(name = "regelbalans.certificaat.sleutel") Optional<String> sleutel,
            @ConfigProperty(name = "regelbalans.certificaat.register") Optional<String> register) {
        this.sleutel = sleutel.map(Path::of).map(Uitgever::lees);
        this.register = register.map(Path::of).map(Registermap::new);
        if (!duimafdruk.equals(this.sleutel.map(Uitgeversleutel::duimafdruk))) {
            throw new IllegalStateException("De instellingen regelbalans.certificaat.uitgever (de duimafdruk) en"
                    + " regelbalans.certificaat.sleutel (het bestand met de publieke sleutel) horen bij elkaar. De sleutel"
                    + " heeft duimafdruk " + duimafdruk() + ".");
        }
    }

    private static Uitgeversleutel lees(Path bestand) {
        try {
            return Uitgeversleutel.lees(Files.readString(bestand));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    Optional<Uitgeversleutel> sleutel() {
        return sleutel;
    }

    /** The thumbprint of the key; empty without a key. */
    String duimafdruk() {
        return sleutel.map(Uitgeversleutel::duimafdruk).orElse("");
    }

    /**
     * The register as it is now, when it is known.
     *
     * @throws IllegalStateException when it cannot be read; never says where it is, which is the operator's
     */
    Optional<Registerketen> register() {
        return register.map(map -> {
            try {
                return map.lees(Optional.empty());
            } catch (IOException | IllegalArgumentException onleesbaar) {
                throw new IllegalStateException("Het register van de uitgever is niet te lezen.", onleesbaar);
            }
        });
    }
}
