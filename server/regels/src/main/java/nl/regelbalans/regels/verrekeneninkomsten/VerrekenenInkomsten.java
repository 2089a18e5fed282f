package nl.regelbalans.regels.verrekeneninkomsten;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 17. Automatisch verrekenen van inkomsten: artikel 31, eerste tot en met derde lid, en artikel 32. */
@AutoService(Wetswijziging.class)
public final class VerrekenenInkomsten implements Wetswijziging {

    @Override
    public String id() {
        return "17-verrekenen-inkomsten";
    }

    @Override
    public String titel() {
        return "Automatisch verrekenen van inkomsten";
    }

    @Override
    public String kern() {
        return "Wie naast de bijstand geld verdient, krijgt minder bijstand. Nu telt loon mee in de maand waarin iemand het"
                + " verdient. In het voorstel telt het mee in de maand waarin iemand het geld krijgt. De gemeente kan dan de"
                + " gegevens gebruiken die werkgevers al doorgeven. Loonstroken inleveren is dan niet meer nodig.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2027());
    }
}
