package nl.regelbalans.regels.nietrechthebbendepartner;

import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.partner.Afstemming;
import nl.regelbalans.regels.partner.Bijstand;
import nl.regelbalans.regels.waarde.Bedrag;

/** From the norm to the bijstand: what the college adds, and what the income of both takes away. */
final class Restbijstand {

    private Restbijstand() {}

    static Beoordeling<Uitkomst> van(Zaak<Situatie> zaak, Uitkomst soort, Bedrag norm) {
        var uitkomst = soort.metNorm(norm);
        var verhoging = Afstemming.verhoging(zaak);
        if (verhoging.isEmpty()) {
            return zaak.oordeelNodig(uitkomst, Afstemming.VERHOGING);
        }
        var situatie = zaak.situatie();
        var verhoogd = uitkomst.metVerhoging(verhoging.get());
        return Bijstand.van(zaak, situatie.paar(), situatie.kindTenLaste(), norm, verhoging.get())
                .map(bijstand -> zaak.vastgesteld(verhoogd.metBijstand(bijstand)))
                .orElseGet(() -> zaak.nietTeBepalen(verhoogd, Bijstand.GRENS_ONBEKEND));
    }
}
