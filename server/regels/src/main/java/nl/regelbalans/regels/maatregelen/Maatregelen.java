package nl.regelbalans.regels.maatregelen;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 9. Maatregelen: artikel 18, tweede tot en met elfde lid. */
@AutoService(Wetswijziging.class)
public final class Maatregelen implements Wetswijziging {

    @Override
    public String id() {
        return "09-maatregelen";
    }

    @Override
    public String titel() {
        return "Ruimte voor afstemming bij maatregelen";
    }

    @Override
    public String kern() {
        return "Wie zich niet aan de plichten van de bijstand houdt, krijgt tijdelijk minder: bij de acht belangrijkste plichten"
                + " 100 procent, één tot drie maanden. Hoe lang precies, kiest de gemeente. Of het iemand te verwijten is en of"
                + " er dringende redenen zijn, beslist het college. Het voorstel voor lichtere maatregelen is nog geen wet.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new Wet2015(), new Wet2027());
    }
}
