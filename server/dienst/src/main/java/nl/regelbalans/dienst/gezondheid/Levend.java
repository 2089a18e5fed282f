package nl.regelbalans.dienst.gezondheid;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive when it can answer at all. */
@Liveness
@Singleton
public final class Levend implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return new HealthCheckResponse("dienst", HealthCheckResponse.Status.UP, Optional.empty());
    }
}
