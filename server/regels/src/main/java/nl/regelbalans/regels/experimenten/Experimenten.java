package nl.regelbalans.regels.experimenten;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 12. Verbreding experimenteerartikel: artikel 83. */
@AutoService(Wetswijziging.class)
public final class Experimenten implements Wetswijziging {

    @Override
    public String id() {
        return "12-experimenten";
    }

    @Override
    public String titel() {
        return "Experimenten";
    }

    @Override
    public String kern() {
        return "Gemeenten mogen bij wijze van proef van de wet afwijken, om te leren hoe zij mensen beter aan het werk helpen of"
                + " hoe het geld beter wordt verdeeld. Sinds 2026 mag een proef vijf jaar duren in plaats van drie. Proeven"
                + " met maatschappelijke participatie stonden in het voorstel, maar in 2026 niet in de wet.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(
                Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026(), new Wet2027());
    }
}
