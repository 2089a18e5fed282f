package nl.regelbalans.regels.maatschappelijkeparticipatie;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.catalogus.MetInwerkingtreding;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.participatie.NieuwRecht;
import nl.regelbalans.regels.participatie.Wet2027;

/** 10. Activiteiten gericht op maatschappelijke participatie: artikelen 6, 7, 7a en 10. */
@AutoService(Wetswijziging.class)
public record MaatschappelijkeParticipatie(Inwerkingtreding inwerkingtreding) implements MetInwerkingtreding {

    /** With the day that the rules use until somebody chooses otherwise. */
    public MaatschappelijkeParticipatie() {
        this(NieuwRecht.INWERKINGTREDING);
    }

    @Override
    public Wetswijziging met(Inwerkingtreding andere) {
        return new MaatschappelijkeParticipatie(andere);
    }

    @Override
    public String id() {
        return "10-maatschappelijke-participatie";
    }

    @Override
    public String titel() {
        return "Ondersteuning bij maatschappelijke participatie";
    }

    @Override
    public String kern() {
        return "De gemeente helpt mensen op weg naar werk. Straks helpt zij ook wie nog ver van werk af staat om mee te doen in de"
                + " samenleving. Wanneer dat begint, is niet zeker: 1 januari 2027 of later. De nieuwe wettekst is niet"
                + " gelezen. In 2026 mogen gemeenten al vooruitlopen.";
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
                        OudRecht.AANSPRAAK,
                        OudRecht.voorbeeldsituatie(),
                        "Wie volgens de nieuwe wet aanspraak heeft op ondersteuning, en of het college die bij"
                                + " maatschappelijke participatie moet of kan geven, is niet bekend."));
    }
}
