package nl.regelbalans.dienst.invoer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import nl.regelbalans.dienst.fout.Weigering;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a body up to the largest size that the service wants to know. */
@Singleton
final class Invoergrens {
    private final int maximum;

    @Inject
    Invoergrens(@ConfigProperty(name = "regelbalans.maximale-invoer") int maximum) {
        this.maximum = maximum;
    }

    int maximum() {
        return maximum;
    }

    byte[] lees(InputStream stroom) {
        try {
            byte[] tekst = stroom.readNBytes(maximum + 1);
            if (tekst.length > maximum) {
                throw Weigering.teGroot(maximum);
            }
            return tekst;
        } catch (IOException nietTeLezen) {
            // The body broke off or was framed wrongly: the caller's doing, so no 500.
            throw new BadRequestException(nietTeLezen);
        }
    }
}
