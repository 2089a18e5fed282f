package nl.regelbalans.dienst.paginas.voorbeeld;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import nl.regelbalans.dienst.paginas.Suite;

/**
 * The scenarios of the suite and how this service does on them. They are read when somebody first asks, so that the service
 * starts as quickly without them, and run once for each entry: neither they nor the rules change while the service runs.
 */
@Singleton
public final class Voorbeelden {
    private final Loketdoel doel;
    private final Map<String, List<Zaakuitslag>> uitslagen = new ConcurrentHashMap<>();

    @Inject
    public Voorbeelden(Loketdoel doel) {
        this.doel = doel;
    }

    /** How many scenarios an entry has. */
    public long aantal(String wetswijziging) {
        return Suite.FEATURES.scenarios().stream()
                .filter(scenario -> scenario.wetswijziging().equals(wetswijziging))
                .count();
    }

    /** Every scenario of an entry with its outcome. */
    List<Zaakuitslag> uitslagen(String wetswijziging) {
        return uitslagen.computeIfAbsent(wetswijziging, this::voerUit);
    }

    private List<Zaakuitslag> voerUit(String wetswijziging) {
        if (aantal(wetswijziging) == 0) {
            return List.of();
        }
        return new Toets(Suite.FEATURES, new Selectie(Set.of(wetswijziging), Set.of()))
                .voerUit(doel)
                .zaken();
    }
}
