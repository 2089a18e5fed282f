package nl.regelbalans.regels.maatwerk;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 16. Maatwerk: artikel 18, eerste lid, and the other articles that let the college decide better for one person. */
@AutoService(Wetswijziging.class)
public final class Maatwerk implements Wetswijziging {

    @Override
    public String id() {
        return "16-maatwerk";
    }

    @Override
    public String titel() {
        return "Maatwerk";
    }

    @Override
    public String kern() {
        return "Soms past de uitkomst van een regel niet bij iemands leven. De wet laat dan vaak ruimte. Deze regel zegt welke"
                + " artikelen die ruimte geven, wat de gemeente moet uitleggen en welke vragen zij eerst stelt. Of zij"
                + " afwijkt, beslist zij zelf. Zonder reden is er geen afwijking, en nooit is er minder dan de wet geeft.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026());
    }
}
