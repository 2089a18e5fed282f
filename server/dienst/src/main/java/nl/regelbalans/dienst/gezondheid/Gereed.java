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

    private boolean beantwoordtVoorbeelden(Wetswijziging wetswijziging) {
        return wetswijziging.versies().lijst().stream().allMatch(versie -> loket.beoordeel(
                        wetswijziging.id(), versie.naam(), versie.voorbeeld().vraag())
                .containsKey("uitkomst"));
    }
}
