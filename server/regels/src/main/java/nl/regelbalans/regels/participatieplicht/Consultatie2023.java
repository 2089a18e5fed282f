package nl.regelbalans.regels.participatieplicht;

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

/** The proposal of 2023: one participatieplicht in the place of all the duties. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_7 = new Programmapunt("7");

    private static final Oordeel<Boolean> ONTHEVEN = Oordeel.jaNee(
            "tijdelijkOntheven",
            Ruimte.KAN_BEPALING,
            PUNT_7,
            "Ontheft het college deze persoon tijdelijk van de hele participatieplicht? Bij een deel is het antwoord nee.");

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_7);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(ONTHEVEN);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, OudRecht.voorbeeldsituatie());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.jongerDan18() || zaak.peildatum().datum().isBefore(situatie.melding())) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Het voorstel noemt geen laagste leeftijd en geen eerste dag. Hier zijn dat die van artikel 9: 18 jaar en"
                            + " de dag van de melding.");
            return geldt(zaak, false, "De plicht is er voor wie bijstand krijgt: vanaf 18 jaar en vanaf de melding.");
        }
        if (situatie.pensioengerechtigd()) {
            return geldt(zaak, false, "Vanaf de AOW-leeftijd geldt de participatieplicht niet.");
        }
        if (situatie.volledigEnDuurzaamArbeidsongeschikt()) {
            return geldt(zaak, false, "Deze persoon is volledig en duurzaam arbeidsongeschikt en blijft ontheven.");
        }
        if (situatie.duurzaamGeenArbeidsvermogen()) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "De criteria voor duurzaam geen arbeidsvermogen komen in een amvb. Die is niet gevonden.");
            return geldt(
                    zaak,
                    false,
                    "Er is volgens de arbeidsdeskundige duurzaam geen arbeidsvermogen. Dan is er ontheffing.");
        }
        if (situatie.aangevoerd() == Aangevoerd.NIETS) {
            return geldt(
                    zaak,
                    true,
                    "Eén plicht geldt: zich inspannen voor werk, meewerken, of op een andere manier meedoen.");
        }
        var ontheven = zaak.invulling(ONTHEVEN);
        if (ontheven.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.ONBEKEND, ONTHEVEN);
        }
        return ontheven.get()
                ? geldt(zaak, false, "Het college ontheft deze persoon tijdelijk van de hele participatieplicht.")
                : geldt(zaak, true, "Het college ontheft deze persoon niet van de hele participatieplicht.");
    }

    private static Beoordeling<Uitkomst> geldt(Zaak<Situatie> zaak, boolean geldt, String zin) {
        zaak.stap(PUNT_7, zin);
        return zaak.vastgesteld(Uitkomst.voorstel(geldt));
    }
}
