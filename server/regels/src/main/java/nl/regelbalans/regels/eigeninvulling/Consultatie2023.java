package nl.regelbalans.regels.eigeninvulling;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: an opleiding counts, and when work is further away vrijwilligerswerk and mantelzorg too. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_8 = new Programmapunt("8");

    private static final Oordeel<Boolean> WERK_VERDER_WEG = Oordeel.jaNee(
            "werkVerderWeg", Ruimte.BEOORDELINGSRUIMTE, PUNT_8, "Is betaald werk voor deze persoon nog verder weg?");
    private static final Oordeel<Boolean> BELEMMERT = Oordeel.jaNee(
            "belemmertWerk", Ruimte.BEOORDELINGSRUIMTE, PUNT_8, "Zit de activiteit betaald werk in de weg?");

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_8);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(WERK_VERDER_WEG, BELEMMERT);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, OudRecht.voorbeeldsituatie())
                .met(WERK_VERDER_WEG, true)
                .met(BELEMMERT, false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(PUNT_8, "Wie bijstand krijgt, mag zelf een activiteit beginnen. Toestemming is niet nodig.");
        if (zaak.situatie().werkNietAanvaard()) {
            zaak.stap(
                    PUNT_8,
                    "Deze persoon liet passend werk lopen. Dat kan in het uiterste geval tot een maatregel leiden.");
            return zaak.vastgesteld(Uitkomst.ZONDER_TOESTEMMING.met(Vervolg.ONDERZOEK_MAATREGEL));
        }
        return switch (zaak.situatie().activiteit()) {
            case OPLEIDING -> weegWerk(zaak);
            case TAALCURSUS -> {
                zaak.voorbehoud(
                        Zekerheid.AFGELEID,
                        "Punt 7 van het voorstel noemt taal leren op eigen initiatief, maar niet of werk dan verder weg moet"
                                + " zijn. Hier telt het als een opleiding.");
                yield weegWerk(zaak);
            }
            case VRIJWILLIGERSWERK, MANTELZORG -> weegAfstand(zaak);
            case ANDERS ->
                zaak.nietTeBepalen(
                        Uitkomst.ZONDER_TOESTEMMING,
                        "Het voorstel geeft alleen voorbeelden: een opleiding, vrijwilligerswerk en mantelzorg. Over iets anders"
                                + " zegt het niets.");
        };
    }

    private static Beoordeling<Uitkomst> weegAfstand(Zaak<Situatie> zaak) {
        var verderWeg = zaak.invulling(WERK_VERDER_WEG);
        if (verderWeg.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.ZONDER_TOESTEMMING, WERK_VERDER_WEG);
        }
        if (!verderWeg.get()) {
            zaak.stap(PUNT_8, "Werk is volgens het college niet verder weg. Dan telt deze activiteit niet mee.");
            return zaak.vastgesteld(Uitkomst.ZONDER_TOESTEMMING.met(false));
        }
        zaak.stap(PUNT_8, "Werk is volgens het college verder weg. Dan kan deze activiteit meetellen.");
        return weegWerk(zaak);
    }

    private static Beoordeling<Uitkomst> weegWerk(Zaak<Situatie> zaak) {
        var belemmert = zaak.invulling(BELEMMERT);
        if (belemmert.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.ZONDER_TOESTEMMING, BELEMMERT);
        }
        if (belemmert.get()) {
            zaak.stap(PUNT_8, "De activiteit zit volgens het college werk in de weg. Dan kan het afspraken maken.");
            return zaak.vastgesteld(Uitkomst.ZONDER_TOESTEMMING.met(Vervolg.AFSPRAKEN));
        }
        zaak.stap(PUNT_8, "De activiteit zit volgens het college geen werk in de weg. Zij telt mee.");
        return zaak.vastgesteld(Uitkomst.ZONDER_TOESTEMMING.met(true));
    }
}
