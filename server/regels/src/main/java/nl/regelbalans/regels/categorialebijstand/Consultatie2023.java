package nl.regelbalans.regels.categorialebijstand;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: an algemene maatregel van bestuur designates groups, and the college may help them as a group. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_20 = new Programmapunt("20");

    private static final Oordeel<Boolean> VERLENING = Oordeel.jaNee(
            "categorialeBijstand",
            Ruimte.KAN_BEPALING,
            PUNT_20,
            "Geeft het college bijzondere bijstand aan deze aangewezen groep?");

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_20);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(VERLENING);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Het voorstel spreekt van toestaan. Dat het college dan zelf kiest of het deze bijstand geeft, is daaruit"
                        + " afgeleid."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2024, 6, 1, Situatie.van(Voorziening.GROEP, true)).met(VERLENING, true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (zaak.situatie().voorziening() != Voorziening.GROEP) {
            var reden = "Punt 20 gaat alleen over groepen. Vraag dit aan de wet.";
            zaak.stap(PUNT_20, reden);
            return zaak.nietTeBepalen(reden);
        }
        if (!zaak.situatie().aangewezen()) {
            zaak.stap(PUNT_20, "Deze groep is niet bij algemene maatregel van bestuur aangewezen.");
            return zaak.vastgesteld(Uitkomst.nietMogelijk(Afwijzing.NIET_AANGEWEZEN));
        }
        zaak.stap(PUNT_20, "Deze groep is aangewezen. Per persoon hoeft het college niet te kijken naar de kosten.");
        return Keuze.van(zaak, VERLENING);
    }
}
