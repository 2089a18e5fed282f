package nl.regelbalans.dienst;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.Socket;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever started the service where it is. */
@Singleton
final class Aankondiging {
    private static final int PAUZE_MS = 50;

    private final String host;
    private final int poort;

    @Inject
    Aankondiging(
            @ConfigProperty(name = "REGELBALANS_HOST") String host,
            @ConfigProperty(name = "REGELBALANS_POORT") int poort) {
        this.host = "*".equals(host) ? "localhost" : host;
        this.poort = poort;
    }

    /** The server opens its port only after the application has started: hence a thread that waits for it. */
    void begin(@Observes Startup start) {
        Thread wachter = new Thread(this::zegZodraDePoortOpenIs, "aankondiging");
        wachter.setDaemon(true);
        wachter.start();
    }

    private void zegZodraDePoortOpenIs() {
        try {
            while (!isOpen()) {
                Thread.sleep(PAUZE_MS);
            }
            System.out.println("Regelbalans luistert op http://" + host + ":" + poort + "/api/v1");
        } catch (InterruptedException stopt) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOpen() {
        try (Socket lijn = new Socket(host, poort)) {
            return lijn.isConnected();
        } catch (IOException nogNiet) {
            return false;
        }
    }
}
