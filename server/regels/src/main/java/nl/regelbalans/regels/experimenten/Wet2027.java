package nl.regelbalans.regels.experimenten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** From 1 January 2027: the text was not read. Whether it allows experiments with maatschappelijke participatie is not known. */
final class Wet2027 implements Versie<Situatie, Uitkomst> {

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2027, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Artikel83.GRONDSLAGEN;
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.ONZEKER,
                "De tekst van artikel 83 per 1 januari 2027 is niet gelezen. Hier geldt de tekst van 1 juli 2026; het doel van"
                        + " experimenten wordt misschien ruimer."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(
                2027, 3, 1, OudRecht.voorbeeldsituatie(LocalDate.of(2027, 3, 1), Doel.MAATSCHAPPELIJKE_PARTICIPATIE));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (zaak.situatie().doel() != Doel.MAATSCHAPPELIJKE_PARTICIPATIE) {
            return Wet2026.besluit(zaak, Artikel83.allesPast(zaak));
        }
        if (!Artikel83.opzetPast(zaak)) {
            return Wet2026.besluit(zaak, false);
        }
        var uiterlijk =
                Optional.of(Artikel83.uiterlijk(zaak, Wet2026.JAREN)).filter(dag -> !Wet2026.liepAl(zaak.situatie()));
        return zaak.nietTeBepalen(
                Uitkomst.nogNietTeZeggen(uiterlijk),
                "Of artikel 83, eerste lid, vanaf 1 januari 2027 experimenten met maatschappelijke participatie toestaat, is niet"
                        + " bekend. De tekst is niet gelezen.");
    }
}
