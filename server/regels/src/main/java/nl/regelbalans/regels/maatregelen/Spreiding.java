package nl.regelbalans.regels.maatregelen;

import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Zekerheid;

/** Artikel 18, vijfde lid, second sentence: it stands in the fifth lid only, so the verlaging of a later time is not spread. */
final class Spreiding {

    private static final int DERDE_DEEL = 3;

    private Spreiding() {}

    static Verlaging van(Zaak<Situatie> zaak, Verlaging verlaging) {
        return zaak.invulling(Verordening.SPREIDING)
                .filter(maanden -> maanden > verlaging.duurMaanden())
                .map(maanden -> spreid(zaak, verlaging, maanden))
                .orElse(verlaging);
    }

    private static Verlaging spreid(Zaak<Situatie> zaak, Verlaging verlaging, int maanden) {
        var totaal = verlaging.totaal();
        var minstens = Verlaging.deelNaarBoven(totaal, DERDE_DEEL);
        var eerste = zaak.invulling(Verordening.DEEL_EERSTE_MAAND)
                .map(deel -> deel.van(totaal))
                .orElseGet(() -> gelijk(zaak, totaal, maanden));
        if (minstens.meerDan(eerste)) {
            throw zaak.weigering(
                    Verordening.DEEL_EERSTE_MAAND,
                    "Kies meer: in de eerste maand gaat er minstens een derde af, hier " + minstens + ".");
        }
        var gespreid = verlaging.gespreid(maanden, eerste);
        var bijstand = zaak.situatie().bijstand();
        if (gespreid.stappen().stream().anyMatch(bedrag -> bedrag.meerDan(bijstand))) {
            throw zaak.weigering(
                    Verordening.DEEL_EERSTE_MAAND,
                    "Kies een ander deel: er gaat nu in een maand meer af dan de bijstand van " + bijstand + ".");
        }
        zaak.stap(
                        Artikel18.EERSTE,
                        "De verordening spreidt {totaal} over {maanden} maanden. In de eerste maand gaat er {eerste} af;"
                                + " minstens een derde is {minstens} (naar boven afgerond op hele centen).")
                .met("totaal", totaal)
                .met("maanden", maanden)
                .met("minstens", minstens)
                .geeft("eerste", eerste);
        return gespreid;
    }

    private static Bedrag gelijk(Zaak<Situatie> zaak, Bedrag totaal, int maanden) {
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "Welk deel er in de eerste maand af gaat, is niet gegeven. Hier is het bedrag gelijk verdeeld, met een"
                        + " overblijvende cent zo vroeg mogelijk.");
        return Verlaging.deelNaarBoven(totaal, maanden);
    }
}
