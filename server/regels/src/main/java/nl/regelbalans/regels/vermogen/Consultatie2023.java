package nl.regelbalans.regels.vermogen;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: at the moment that something is received, the whole vermogen of that moment counts. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_15 = new Programmapunt("15");

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.concat(Stream.of(PUNT_15), Artikel34.alles().stream()).toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return Toets.oordelen();
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Het voorstel noemt geen bedragen en zegt niet wat als bezit of schuld telt. Hier geldt daarvoor de wet op de"
                        + " peildatum."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return new Wet2026().voorbeeld();
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (zaak.situatie().zonderVerwerving()) {
            zaak.stap(PUNT_15, "Er komt niets bij. Dan is er geen nieuwe toets en loopt de bijstand door.");
            return zaak.vastgesteld(Uitkomst.zonderToets());
        }
        zaak.stap(
                PUNT_15, "Het hele vermogen van dit moment telt, met de schulden. Boven de grens is er geen bijstand.");
        return new Toets(zaak, Grenzen.van(zaak), List.of()).beoordeel();
    }
}
