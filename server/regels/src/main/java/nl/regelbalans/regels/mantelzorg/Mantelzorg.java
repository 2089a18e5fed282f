package nl.regelbalans.regels.mantelzorg;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 11. Mantelzorg: artikel 3, tweede lid, onderdeel a, 22a, vierde lid, 33, zesde lid, en 40, derde lid, onderdeel d. */
@AutoService(Wetswijziging.class)
public final class Mantelzorg implements Wetswijziging {

    @Override
    public String id() {
        return "11-mantelzorg";
    }

    @Override
    public String titel() {
        return "Ruimte voor mantelzorg";
    }

    @Override
    public String kern() {
        return "Vanaf 2026 geldt wie om zorg samenwoont niet als gehuwd, zolang die zorg duurt. Onbetaalde mantelzorg telt niet"
                + " als werk. Wie voor intensieve mantelzorg tijdelijk ergens anders verblijft, krijgt geen lagere bijstand"
                + " omdat hij daar kosten deelt, en de betaling gaat door.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026());
    }
}
