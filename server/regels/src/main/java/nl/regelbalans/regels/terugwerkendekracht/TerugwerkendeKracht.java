package nl.regelbalans.regels.terugwerkendekracht;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 3. Bijstand met terugwerkende kracht: artikel 44, eerste, derde en vijfde lid, en artikel 43, zesde lid. */
@AutoService(Wetswijziging.class)
public final class TerugwerkendeKracht implements Wetswijziging {

    @Override
    public String id() {
        return "03-terugwerkende-kracht";
    }

    @Override
    public String titel() {
        return "Bijstand met terugwerkende kracht";
    }

    @Override
    public String kern() {
        return "Bijstand begint op de dag waarop iemand zich meldt, niet eerder. Vanaf 2026 kan de gemeente tot drie maanden"
                + " terug gaan, als de omstandigheden van iemand daartoe noodzaken: bijvoorbeeld als er schulden zijn"
                + " ontstaan omdat er te weinig geld was om van te leven.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026());
    }
}
