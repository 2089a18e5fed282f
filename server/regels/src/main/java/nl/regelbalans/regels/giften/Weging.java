package nl.regelbalans.regels.giften;

import java.util.ArrayList;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.gegevens.Namen;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * What the law gives to the college: how much of the giften is verantwoord and what the rest is, and whether kostenbesparende
 * bijdragen are a reason to lower the bijstand.
 *
 * @param verantwoord the question on giften, with the provision that holds
 */
record Weging(Zaak<Situatie> zaak, Oordeel<Bedrag> verantwoord) {

    static final Wetsartikel AFSTEMMEN = Wet.PARTICIPATIEWET.artikel("18").lid(1);

    static final Oordeel<Middel> AARD = Oordeel.keuze(
            "aard",
            Middel.class,
            Ruimte.OPEN_NORM,
            Middel.INKOMEN.grondslag(),
            "Zijn de giften die niet vrij blijven inkomen (om van te leven) of vermogen (eenmalig, bijzonder)?");
    static final Oordeel<Bedrag> AFSTEMMING = Oordeel.bedrag(
            "afstemming",
            Ruimte.OPEN_NORM,
            AFSTEMMEN,
            "Met welk bedrag verlaagt het college de bijstand omdat het gezin kosten bespaart? Het mag ook nul zijn.");

    /**
     * @param uitkomst what is known already
     * @param giften the giften that are not free by themselves
     * @param bijdragen the kostenbesparende bijdragen that are not free by themselves
     */
    Beoordeling<Uitkomst> beoordeel(Uitkomst uitkomst, Bedrag giften, Bedrag bijdragen) {
        var vragen = new ArrayList<Oordeel<?>>();
        var metGiften = giften.isNul() ? uitkomst : weegGiften(uitkomst, giften, vragen);
        var alles = bijdragen.isNul() ? metGiften : weegBijdragen(metGiften, bijdragen, vragen);
        return vragen.isEmpty() ? zaak.vastgesteld(alles) : zaak.oordeelNodig(alles, vragen.toArray(Oordeel<?>[]::new));
    }

    private Uitkomst weegGiften(Uitkomst uitkomst, Bedrag giften, List<Oordeel<?>> vragen) {
        zaak.stap(
                        verantwoord.grondslag(),
                        "Over {giften} aan giften beslist het college: is het verantwoord naast de bijstand?")
                .met("giften", giften);
        var oordeel = zaak.invulling(verantwoord);
        if (oordeel.isEmpty()) {
            vragen.add(verantwoord);
            return uitkomst;
        }
        var middel = zaak.stap(
                        verantwoord.grondslag(), "Het college vindt {verantwoord} verantwoord. Er telt {middel} mee.")
                .met("verantwoord", hoogstens(giften, verantwoord, oordeel.get()))
                .geeft("middel", giften.min(oordeel.get()));
        return middel.isNul() ? uitkomst : weegAard(uitkomst, middel, vragen);
    }

    private Uitkomst weegAard(Uitkomst uitkomst, Bedrag middel, List<Oordeel<?>> vragen) {
        var aard = zaak.invulling(AARD);
        if (aard.isEmpty()) {
            vragen.add(AARD);
            return uitkomst;
        }
        zaak.stap(aard.get().grondslag(), "Volgens het college is dit {aard}.")
                .met("aard", Namen.metStreepjes(aard.get()));
        return uitkomst.metMiddel(aard.get(), middel);
    }

    private Uitkomst weegBijdragen(Uitkomst uitkomst, Bedrag bijdragen, List<Oordeel<?>> vragen) {
        zaak.stap(AFSTEMMEN, "Over {bijdragen} aan bijdragen die kosten besparen beslist het college.")
                .met("bijdragen", bijdragen);
        var oordeel = zaak.invulling(AFSTEMMING);
        if (oordeel.isEmpty()) {
            vragen.add(AFSTEMMING);
            return uitkomst;
        }
        return uitkomst.metAfstemming(zaak.stap(AFSTEMMEN, "Het college verlaagt de bijstand met {afstemming}.")
                .geeft("afstemming", hoogstens(bijdragen, AFSTEMMING, oordeel.get())));
    }

    private Bedrag hoogstens(Bedrag meeste, Oordeel<Bedrag> oordeel, Bedrag bedrag) {
        if (bedrag.meerDan(meeste)) {
            throw zaak.weigering(oordeel, "Kies hooguit " + meeste + ": over meer valt hier niets te beslissen.");
        }
        return bedrag;
    }
}
