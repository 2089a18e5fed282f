package nl.regelbalans.regels.vragen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Recordsoort;

/**
 * Makes up questions to one entry from nothing but its declaration: the examples with a few facts changed, and situations out of
 * the blue; on and around the days and amounts on which the law turns; some with a fault. The same number is the same question.
 */
public final class Vragenmaker {

    /** Keeps neighbouring numbers from making the same choices (the golden ratio in 64 bits). */
    private static final long SPREIDING = 0x9E3779B97F4A7C15L;

    private final String wetswijziging;
    private final Recordsoort<?> situatie;
    private final List<Voorbeeld> voorbeelden;
    private final Kanten kanten;

    private record Voorbeeld(Versie<?, ?> versie, Map<String, Object> vraag) {

        Map<?, ?> deel(String naam) {
            return (Map<?, ?>) vraag.getOrDefault(naam, Map.of());
        }
    }

    public Vragenmaker(Catalogus catalogus, String wetswijziging) {
        var versies = catalogus.wetswijziging(wetswijziging).versies();
        this.wetswijziging = wetswijziging;
        this.situatie = versies.situatie();
        this.voorbeelden = versies.lijst().stream()
                .map(versie -> new Voorbeeld(versie, versie.voorbeeld().vraag()))
                .toList();
        this.kanten = Kanten.van(catalogus);
    }

    public Vraag vraag(long nummer) {
        var greep = new Greep(kanten, (nummer + wetswijziging.hashCode()) * SPREIDING);
        var waarden = new Waarden(greep);
        var voorbeeld = greep.uit(voorbeelden);
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("peildatum", greep.eenOp(2) ? voorbeeld.vraag().get("peildatum") : waarden.dag());
        inhoud.put(
                "situatie",
                greep.eenOp(4) ? waarden.van(situatie) : waarden.anders(situatie, voorbeeld.deel("situatie")));
        inhoud.put("oordelen", waarden.van(voorbeeld.versie().oordelen(), voorbeeld.deel("oordelen")));
        inhoud.put("beleid", waarden.van(voorbeeld.versie().beleid(), Map.of()));
        if (greep.eenOp(8)) {
            waarden.beschadig(inhoud);
        }
        var versie = greep.eenOp(4) ? Versies.GELDEND : voorbeeld.versie().naam();
        return new Vraag(wetswijziging, versie, inhoud);
    }
}
