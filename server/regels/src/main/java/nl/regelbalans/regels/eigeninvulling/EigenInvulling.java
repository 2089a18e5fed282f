package nl.regelbalans.regels.eigeninvulling;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.catalogus.MetInwerkingtreding;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.participatie.NieuwRecht;
import nl.regelbalans.regels.participatie.Wet2027;

/** 8. Ruimte voor het eigenstandig vormgeven van participatie: artikel 9, eerste lid, en straks artikel 6 tot en met 10. */
@AutoService(Wetswijziging.class)
public record EigenInvulling(Inwerkingtreding inwerkingtreding) implements MetInwerkingtreding {

    /** With the day that the rules use until somebody chooses otherwise. */
    public EigenInvulling() {
        this(NieuwRecht.INWERKINGTREDING);
    }

    @Override
    public Wetswijziging met(Inwerkingtreding andere) {
        return new EigenInvulling(andere);
    }

    @Override
    public String id() {
        return "08-eigen-invulling-participatie";
    }

    @Override
    public String titel() {
        return "Ruimte voor eigen invulling van participatie";
    }

    @Override
    public String kern() {
        return "Wie bijstand krijgt, mag straks zelf iets kiezen om mee te doen, zoals een opleiding, vrijwilligerswerk of"
                + " mantelzorg. Nu telt dat alleen als de gemeente het aanbiedt of opdraagt. Wanneer de nieuwe wet begint, is"
                + " niet zeker: 1 januari 2027 of later. Haar tekst is niet gelezen. In 2026 mogen gemeenten al vooruitlopen.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(
                Situatie.class,
                Uitkomst.class,
                new Consultatie2023(),
                new OudRecht(inwerkingtreding),
                new Wet2027<>(
                        inwerkingtreding,
                        OudRecht.PLICHT,
                        OudRecht.voorbeeldsituatie(),
                        "Wanneer een eigen activiteit volgens de nieuwe wet meetelt, is niet bekend. Vakbladen noemen als"
                                + " grens dat zij geen werk belemmert en geen betaald werk verdringt."));
    }
}
