package nl.regelbalans.regels.tijdelijkverblijf;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnormen;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.norm.Norm;

/** 14. Kostendelersnorm bij tijdelijk verblijf: artikelen 19a en 22a, en sinds 2026 artikel 22a, vierde lid. */
@AutoService(Wetswijziging.class)
public final class TijdelijkVerblijf implements Wetswijziging {

    @Override
    public String id() {
        return "14-tijdelijk-verblijf";
    }

    @Override
    public String titel() {
        return "Kostendelersnorm bij tijdelijk verblijf";
    }

    @Override
    public String kern() {
        return "Wie met anderen van 27 jaar of ouder in één huis woont, krijgt minder bijstand: de kosten worden gedeeld."
                + " Het voorstel was om iemand die tijdelijk in huis is niet mee te tellen. Dat is geen wet geworden."
                + " Wel geldt vanaf 2026: wie tijdelijk elders woont om mantelzorg te geven bij een intensieve zorgbehoefte,"
                + " houdt de gewone norm.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026());
    }

    @Override
    public List<Norm<?>> normen() {
        return Bijstandsnormen.ALLE;
    }
}
