package nl.regelbalans.regels.giften;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.norm.Norm;

/** 5. Giften en kostenbesparende bijdragen: artikel 31, tweede lid, onderdelen m en s, en artikel 18, lid 8*. */
@AutoService(Wetswijziging.class)
public final class Giften implements Wetswijziging {

    @Override
    public String id() {
        return "05-giften";
    }

    @Override
    public String titel() {
        return "Giften en kostenbesparende bijdragen";
    }

    @Override
    public String kern() {
        return "Vanaf 2026 mag een gezin met bijstand elk kalenderjaar voor € 1.200 aan giften en hulp van anderen krijgen."
                + " Dat heeft geen gevolgen voor de bijstand. Hulp van de voedselbank telt nooit mee."
                + " Krijgt het gezin meer, dan beslist de gemeente wat er met het meerdere gebeurt.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026());
    }

    @Override
    public List<Norm<?>> normen() {
        return List.of(Wet2026.GRENS);
    }
}
