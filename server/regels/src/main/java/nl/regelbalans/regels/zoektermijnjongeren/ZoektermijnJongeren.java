package nl.regelbalans.regels.zoektermijnjongeren;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 4. De zoektermijn van vier weken voor jongeren: artikel 41, vierde, elfde en twaalfde lid. */
@AutoService(Wetswijziging.class)
public final class ZoektermijnJongeren implements Wetswijziging {

    @Override
    public String id() {
        return "04-zoektermijn-jongeren";
    }

    @Override
    public String titel() {
        return "De zoektermijn van vier weken voor jongeren";
    }

    @Override
    public String kern() {
        return "Wie jonger is dan 27 jaar, kan pas vier weken na de melding bijstand aanvragen. In die weken zoekt de jongere"
                + " werk of een opleiding. Vanaf 2026 kan de gemeente de aanvraag eerder in behandeling nemen, als de"
                + " omstandigheden daartoe aanleiding geven. Wie 27 of ouder is, kan de aanvraag meteen indienen.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026());
    }
}
