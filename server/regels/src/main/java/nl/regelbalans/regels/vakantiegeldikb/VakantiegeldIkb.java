package nl.regelbalans.regels.vakantiegeldikb;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 18. Verrekenen van vakantiegeld en IKB: artikelen 19, 31, vierde lid, en 45, en artikelen 8 tot en met 14 van de regeling. */
@AutoService(Wetswijziging.class)
public final class VakantiegeldIkb implements Wetswijziging {

    @Override
    public String id() {
        return "18-vakantiegeld-ikb";
    }

    @Override
    public String titel() {
        return "Verrekenen van vakantiegeld en IKB";
    }

    @Override
    public String kern() {
        return "Wie naast de bijstand werkt, bouwt vakantiegeld op bij de werkgever. Nu gaat dat elke maand al van de bijstand"
                + " af, terwijl iemand het nog niet heeft. In het voorstel gaat het af van het vakantiegeld dat de gemeente"
                + " bewaart tot juni. Zo is er elke maand genoeg om van te leven.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2027());
    }
}
