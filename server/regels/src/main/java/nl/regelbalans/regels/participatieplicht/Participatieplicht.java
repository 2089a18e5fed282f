package nl.regelbalans.regels.participatieplicht;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.catalogus.MetInwerkingtreding;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.participatie.NieuwRecht;
import nl.regelbalans.regels.participatie.Wet2027;

/** 7. Participatieplicht: artikel 9 en 9a, en straks artikel 6 tot en met 10. */
@AutoService(Wetswijziging.class)
public record Participatieplicht(Inwerkingtreding inwerkingtreding) implements MetInwerkingtreding {

    /** With the day that the rules use until somebody chooses otherwise. */
    public Participatieplicht() {
        this(NieuwRecht.INWERKINGTREDING);
    }

    @Override
    public Wetswijziging met(Inwerkingtreding andere) {
        return new Participatieplicht(andere);
    }

    @Override
    public String id() {
        return "07-participatieplicht";
    }

    @Override
    public String titel() {
        return "Participatieplicht";
    }

    @Override
    public String kern() {
        return "Wie bijstand krijgt, moet werk zoeken, meewerken en soms een tegenprestatie doen. Straks komt daar één"
                + " participatieplicht voor in de plaats, die past bij iemands situatie. Wanneer dat begint, is niet zeker:"
                + " 1 januari 2027 of later. De nieuwe wettekst is niet gelezen. In 2026 mogen gemeenten al vooruitlopen.";
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
                        "Hoe de participatieplicht in de nieuwe wet luidt, en wie er tijdelijk van is ontheven, is niet"
                                + " bekend."));
    }
}
