package nl.regelbalans.dienst.regels;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.loket.Loket;
import org.eclipse.microprofile.config.Config;

/** Brings the rules library in: every entry on the classpath, at a counter that knows the beleid of this gemeente. */
@Singleton
final class Regels {

    @Produces
    @Singleton
    Catalogus catalogus(Config config) {
        return Catalogus.laad(getClass().getClassLoader()).met(new GekozenInwerkingtreding(config)::voor);
    }

    @Produces
    @Singleton
    Loket loket(Catalogus catalogus, Config config) {
        return new Loket(catalogus, new GekozenBeleid(config).voor(catalogus));
    }
}
