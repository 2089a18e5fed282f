package nl.regelbalans.regels.maatschappelijkeparticipatie;

import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Article 7: whom the college supports because of the group he belongs to, unless the UWV does so. */
final class Doelgroep {

    static final Wetsartikel UWV = Wet.PARTICIPATIEWET.artikel("7").lid(3).onderdeel("c");

    private Doelgroep() {}

    static boolean bevat(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.groep() == Groep.ANDERS) {
            zaak.stap(Voorziening.OPDRACHT, "Deze persoon hoort bij geen van de groepen die het college ondersteunt.");
            return false;
        }
        if (!situatie.uwvUitkering()) {
            return true;
        }
        zaak.stap(
                UWV,
                situatie.loonkostensubsidie()
                        ? "Het UWV geeft een uitkering, maar er is loonkostensubsidie. Het college ondersteunt dan wel."
                        : "Het UWV geeft deze persoon een uitkering. Dan ondersteunt het college niet.");
        return situatie.loonkostensubsidie();
    }
}
