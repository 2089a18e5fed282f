package nl.regelbalans.regels.maatschappelijkeparticipatie;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: support for maatschappelijke participatie too, as the verordening of the gemeente arranges it. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_8 = new Programmapunt("8");
    private static final Vindplaats PUNT_10 = new Programmapunt("10");

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_10, PUNT_8);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Punt 7 van het voorstel zegt dat de doelgroep deze ondersteuning kan krijgen, punt 8 dat zij er aanspraak op"
                        + " heeft. Hier geldt punt 8."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, OudRecht.voorbeeldsituatie());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(
                PUNT_10,
                "De gemeente regelt bij verordening ondersteuning bij maatschappelijke participatie, naast ondersteuning naar"
                        + " werk. Bij die verordening doen cliënten mee.");
        if (zaak.situatie().groep() != Groep.ALGEMENE_BIJSTAND) {
            return zaak.nietTeBepalen("Het voorstel noemt alleen mensen met bijstand, niet deze groep.");
        }
        zaak.stap(PUNT_8, "Wie bijstand krijgt, heeft aanspraak op die ondersteuning.");
        return zaak.vastgesteld(Uitkomst.VOORSTEL);
    }
}
