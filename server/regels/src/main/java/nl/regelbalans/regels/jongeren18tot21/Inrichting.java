package nl.regelbalans.regels.jongeren18tot21;

import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Artikel 13, tweede lid, onderdeel a: no algemene bijstand for who is 18, 19 or 20 and stays in an inrichting. */
final class Inrichting {

    static final Wetsartikel UITSLUITING =
            Wet.PARTICIPATIEWET.artikel("13").lid(2).onderdeel("a");

    private Inrichting() {}

    /** @param uitkomst the answer for a jongere who is alone; for gehuwden the law is silent */
    static Beoordeling<Uitkomst> zonderAlgemeneBijstand(Zaak<Situatie> zaak, Uitkomst uitkomst) {
        zaak.stap(
                UITSLUITING,
                "Wie 18, 19 of 20 jaar is en in een inrichting verblijft, heeft geen recht op algemene bijstand.");
        return zaak.situatie().huishouden().gehuwd()
                ? zaak.nietTeBepalen(
                        "Wat de norm is als een van twee gehuwden in een inrichting verblijft en een van hen onder de"
                                + " 21 is, is hier niet uitgewerkt.")
                : zaak.vastgesteld(uitkomst);
    }
}
