package nl.regelbalans.regels.maatschappelijkeparticipatie;

import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * Whether a voorziening comes with the support, and what sociale activering may then be for.
 *
 * @param grondslag what lets the college offer one: article 7, or article 7a for who is younger than 27
 */
record Voorziening(Wetsartikel grondslag) {

    static final Wetsartikel SOCIALE_ACTIVERING =
            Wet.PARTICIPATIEWET.artikel("6").onderdeel("c");
    static final Wetsartikel OPDRACHT = Wet.PARTICIPATIEWET.artikel("7").lid(1).onderdeel("a");
    static final Wetsartikel BESLUIT = Wet.PARTICIPATIEWET.artikel("10").lid(4);

    static final Voorziening VANAF_27 = new Voorziening(OPDRACHT);

    static final Oordeel<Boolean> WERK_MOGELIJK = Oordeel.jaNee(
            "werkMogelijk", Ruimte.OPEN_NORM, SOCIALE_ACTIVERING, "Kan deze persoon nu al betaald werk krijgen?");

    Oordeel<Boolean> noodzakelijk() {
        return Oordeel.jaNee(
                "voorzieningNoodzakelijk",
                Ruimte.BEOORDELINGSRUIMTE,
                grondslag,
                "Vindt het college een voorziening nodig om deze persoon aan werk te helpen?");
    }

    Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak, Uitkomst ondersteund) {
        var noodzakelijk = zaak.invulling(noodzakelijk());
        if (noodzakelijk.isEmpty()) {
            return zaak.oordeelNodig(ondersteund, noodzakelijk());
        }
        if (!noodzakelijk.get()) {
            zaak.stap(grondslag, "Het college vindt een voorziening niet nodig.");
            return zaak.vastgesteld(ondersteund.met(false));
        }
        zaak.stap(grondslag, "Het college vindt een voorziening nodig en biedt die aan.");
        zaak.stap(BESLUIT, "Daarvoor doet het college onderzoek. Daarna neemt het een besluit.");
        var werkMogelijk = zaak.invulling(WERK_MOGELIJK);
        if (werkMogelijk.isEmpty()) {
            return zaak.oordeelNodig(ondersteund.met(true), WERK_MOGELIJK);
        }
        zaak.stap(
                SOCIALE_ACTIVERING,
                werkMogelijk.get()
                        ? "Werk is mogelijk. Sociale activering is dan gericht op werk."
                        : "Werk is nog niet mogelijk. Sociale activering kan dan gericht zijn op meedoen in de samenleving.");
        return zaak.vastgesteld(ondersteund.met(
                werkMogelijk.get() ? Gerichtheid.ARBEIDSINSCHAKELING : Gerichtheid.MAATSCHAPPELIJKE_PARTICIPATIE));
    }
}
