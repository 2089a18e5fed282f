package nl.regelbalans.regels.maatwerk;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: no change of the law, only a passage in its explanation. So the routes of the law of then. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_16 = new Programmapunt("16");

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.concat(Stream.of(PUNT_16), OudRecht.TOETS.grondslagen().stream())
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return OudRecht.TOETS.oordelen();
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return List.of(Awb.GUNSTIGER_BELEID);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Punt 16 noemt geen artikelen. Hier staan de routes van de wet van 2023; wat de punten 3 en 4 verruimen, staat"
                        + " bij die punten."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2024, 6, 1, OudRecht.voorbeeldsituatie());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(
                PUNT_16,
                "Het voorstel verandert de wet niet. De ruimte voor maatwerk blijft, de toelichting legt haar uit.");
        return OudRecht.TOETS.beoordeel(zaak);
    }
}
