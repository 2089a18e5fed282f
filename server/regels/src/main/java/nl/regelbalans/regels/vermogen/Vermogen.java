package nl.regelbalans.regels.vermogen;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.norm.Norm;

/** 15. Vereenvoudigde vaststelling van het vermogen: artikel 34 en, voor de eigen woning, artikel 50. */
@AutoService(Wetswijziging.class)
public final class Vermogen implements Wetswijziging {

    @Override
    public String id() {
        return "15-vermogen";
    }

    @Override
    public String titel() {
        return "Vereenvoudigde vaststelling van het vermogen";
    }

    @Override
    public String kern() {
        return "Wie te veel vermogen heeft, krijgt geen bijstand. Tot 2026 telde de gemeente op wat iemand al eerder had mogen"
                + " houden. Vanaf 2026 telt alleen wat er op dat moment echt is: bezittingen min schulden. Wie geld uitgaf,"
                + " heeft dus weer ruimte.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026());
    }

    @Override
    public List<Norm<?>> normen() {
        return List.of(Grenzen.ALLEENSTAANDE, Grenzen.ALLEENSTAANDE_OUDER, Grenzen.GEHUWDEN, Grenzen.WONING);
    }
}
