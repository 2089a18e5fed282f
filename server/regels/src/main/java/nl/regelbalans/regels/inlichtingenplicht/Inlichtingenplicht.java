package nl.regelbalans.regels.inlichtingenplicht;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 21. Uitzondering op de inlichtingenplicht: artikel 17, eerste lid, en artikel 53a, eerste lid. */
@AutoService(Wetswijziging.class)
public final class Inlichtingenplicht implements Wetswijziging {

    @Override
    public String id() {
        return "21-inlichtingenplicht";
    }

    @Override
    public String titel() {
        return "Uitzondering op de inlichtingenplicht";
    }

    @Override
    public String kern() {
        return "Wie bijstand krijgt, meldt wat van invloed kan zijn. Dat hoeft niet voor gegevens die de overheid al heeft en"
                + " die in een ministeriële regeling staan. Het voorstel was om die uitzonderingen gelijk te maken voor de"
                + " gemeente en de Sociale verzekeringsbank. De wet hoefde daarvoor niet te veranderen.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht());
    }
}
