package nl.regelbalans.regels.jongeren18tot21;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 13. Aanvullende bijstand voor jongeren van 18, 19 en 20 jaar: artikel 12, en sinds 2026 artikel 20, derde en vierde lid. */
@AutoService(Wetswijziging.class)
public final class Jongeren18Tot21 implements Wetswijziging {

    @Override
    public String id() {
        return "13-jongeren-18-tot-21";
    }

    @Override
    public String titel() {
        return "Aanvullende bijstand voor jongeren van 18, 19 en 20 jaar";
    }

    @Override
    public String kern() {
        return "Jongeren van 18, 19 en 20 jaar krijgen een lage norm, omdat hun ouders voor hen moeten zorgen. Kunnen de ouders"
                + " dat niet, dan gaf de gemeente bijzondere bijstand, en elke gemeente deed dat anders. Vanaf 2026 gaat de"
                + " norm overal met hetzelfde bedrag omhoog.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026());
    }
}
