package nl.regelbalans.regels.categorialebijstand;

import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;

/** Bijzondere bijstand that the college may give: a kan-bepaling. */
final class Keuze {

    private Keuze() {}

    static Beoordeling<Uitkomst> van(Zaak<Situatie> zaak, Oordeel<Boolean> keuze) {
        var gekozen = zaak.invulling(keuze);
        if (gekozen.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.TE_KIEZEN, keuze);
        }
        if (!gekozen.get()) {
            zaak.stap(keuze.grondslag(), "Het college mag deze bijstand geven, maar doet dat niet.");
            return zaak.vastgesteld(Uitkomst.geweigerd(Afwijzing.KEUZE_VAN_HET_COLLEGE));
        }
        zaak.stap(keuze.grondslag(), "Het college geeft deze bijstand.");
        return zaak.vastgesteld(Uitkomst.GEGEVEN);
    }
}
