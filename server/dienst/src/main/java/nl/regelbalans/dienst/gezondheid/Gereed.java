package nl.regelbalans.dienst.gezondheid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.loket.Loket;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** Ready when every entry has computed its own examples. */
@Readiness
@Singleton
public final class Gereed implements HealthCheck {
    private final Catalogus catalogus;
    private final Loket loket;

    @Inject
    public Gereed(Catalogus catalogus, Loket loket) {
        this.catalogus = catalogus;
        this.loket = loket;
    }

    @Override
    public HealthCheckResponse call() {
        boolean gereed = catalogus.wetswijzigingen().stream().allMatch(this::beantwoordtVoorbeelden);
        return new HealthCheckResponse("regels", gereed ? Status.UP : Status.DOWN, Optional.empty());
    }

    /** Every version answers its example; some version has an outcome (not every text of the law is known). */
    private boolean beantwoordtVoorbeelden(Wetswijziging wetswijziging) {
        var metUitkomst = wetswijziging.versies().lijst().stream()
                .map(versie -> loket.beoordeel(
                        wetswijziging.id(), versie.naam(), versie.voorbeeld().vraag()))
                .filter(antwoord -> antwoord.containsKey("uitkomst"))
                .toList();
        return !metUitkomst.isEmpty();
    }
}
