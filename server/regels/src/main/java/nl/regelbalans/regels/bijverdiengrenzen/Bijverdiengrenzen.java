package nl.regelbalans.regels.bijverdiengrenzen;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.norm.Norm;

/** 1. Verruiming bijverdiengrenzen: artikel 31, tweede lid, onderdelen n, r, y, z en aa, en vanaf 2027 artikel 34a. */
@AutoService(Wetswijziging.class)
public final class Bijverdiengrenzen implements Wetswijziging {

    @Override
    public String id() {
        return "01-bijverdiengrenzen";
    }

    @Override
    public String titel() {
        return "Verruiming bijverdiengrenzen";
    }

    @Override
    public String kern() {
        return "Wie naast de bijstand werkt, houdt een deel van het loon. Nu zijn daar vijf regels voor, met elk een eigen"
                + " percentage, maximum en duur. Vanaf 2027 is er één regel: 15 procent van het loon, een jaar lang,"
                + " ook voor jongeren tot 27 jaar. De gemeente kan het jaar verlengen.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2027());
    }

    @Override
    public List<Norm<?>> normen() {
        return List.of(
                OudeVrijlating.N.maximum(),
                OudeVrijlating.R.maximum(),
                OudeVrijlating.Y.maximum(),
                OudeVrijlating.Z.maximum(),
                Artikel34a.MAXIMUM);
    }
}
