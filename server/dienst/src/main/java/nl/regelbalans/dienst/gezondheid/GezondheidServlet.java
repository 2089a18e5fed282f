package nl.regelbalans.dienst.gezondheid;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelbalans.dienst.json.JsonSchrijver;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * Answers /health with the checks and in the form of MicroProfile Health. Only the endpoint is our own: the one of the
 * server answers an unknown path with HTML that names exceptions, and every method with 200.
 */
public final class GezondheidServlet extends GenericServlet {
    private static final long serialVersionUID = 1;
    private static final Set<String> METHODEN = Set.of("GET", "HEAD");

    @Inject
    @Any
    private transient Instance<HealthCheck> alle;

    @Inject
    @Liveness
    private transient Instance<HealthCheck> levend;

    @Inject
    @Readiness
    private transient Instance<HealthCheck> gereed;

    @Override
    public void service(ServletRequest vraag, ServletResponse reactie) throws IOException {
        HttpServletRequest verzoek = (HttpServletRequest) vraag;
        HttpServletResponse antwoord = (HttpServletResponse) reactie;
        if (!METHODEN.contains(verzoek.getMethod())) {
            antwoord.setHeader("Allow", "GET, HEAD");
            antwoord.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        List<HealthCheckResponse> uitslagen =
                checks(verzoek.getServletPath()).stream().map(HealthCheck::call).toList();
        boolean goed = uitslagen.stream().allMatch(uitslag -> uitslag.getStatus() == HealthCheckResponse.Status.UP);
        antwoord.setStatus(goed ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        antwoord.setContentType("application/json");
        JsonSchrijver.schrijf(
                gezondheid(
                        goed, uitslagen.stream().map(GezondheidServlet::uitslag).toList()),
                antwoord.getOutputStream());
    }

    private Instance<HealthCheck> checks(String pad) {
        return switch (pad) {
            case "/health/live" -> levend;
            case "/health/ready" -> gereed;
            default -> alle;
        };
    }

    private static Map<String, Object> gezondheid(boolean goed, List<Map<String, Object>> checks) {
        Map<String, Object> gezondheid = new LinkedHashMap<>();
        gezondheid.put("status", goed ? "UP" : "DOWN");
        gezondheid.put("checks", checks);
        return gezondheid;
    }

    private static Map<String, Object> uitslag(HealthCheckResponse check) {
        Map<String, Object> uitslag = new LinkedHashMap<>();
        uitslag.put("name", check.getName());
        uitslag.put("status", check.getStatus().name());
        check.getData().ifPresent(gegevens -> uitslag.put("data", gegevens));
        return uitslag;
    }
}
