package nl.regelbalans.regels.nietrechthebbendepartner;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 6a. The norm of somebody whose partner has no right to bijstand: artikel 24, with 22a and 32. */
@AutoService(Wetswijziging.class)
public final class NietRechthebbendePartner implements Wetswijziging {

    @Override
    public String id() {
        return "06a-niet-rechthebbende-partner";
    }

    @Override
    public String titel() {
        return "Norm bij een partner zonder recht op bijstand";
    }

    @Override
    public String kern() {
        return "Soms heeft in een paar maar één van de twee recht op bijstand. Die krijgt tot en met 2026 de helft van de"
                + " norm voor gehuwden. Vanaf 2027 wordt dat waarschijnlijk 70 procent; de nieuwe tekst van de wet is nog"
                + " niet gezien. Het inkomen van de partner telt alleen mee voor zover het paar samen boven de norm voor"
                + " gehuwden komt.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2027());
    }
}
