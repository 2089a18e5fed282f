package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** In force until 31 December 2025: every aanvraag starts anew, three kinds of documents, and a voorschot of 90 %. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel AANVRAAG =
            Wet.PARTICIPATIEWET.artikel("43").lid(1);
    private static final Wetsartikel INGANG = Wet.PARTICIPATIEWET.artikel("44").lid(1);
    private static final Artikel52 ARTIKEL_52 = new Artikel52(Percentage.van("90"));

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2025, 1, 1).totEnMet(2025, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        var alle = new ArrayList<Vindplaats>(List.of(AANVRAAG, Artikel17.IDENTITEIT, Artikel17.DOCUMENT, INGANG));
        alle.addAll(Artikel52.GRONDSLAGEN);
        return List.copyOf(alle);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        var alle = new ArrayList<Oordeel<?>>(List.of(Artikel17.DOCUMENT_NODIG));
        alle.addAll(Artikel52.OORDELEN);
        return List.copyOf(alle);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var situatie = new Situatie(
                LocalDate.of(2025, 7, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Middel.RIJBEWIJS),
                Optional.empty(),
                Optional.of(Bedrag.van("1369.06")));
        return Voorbeeld.op(2025, 7, 1, situatie);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        situatie.melding()
                .ifPresent(melding -> zaak.stap(
                        INGANG,
                        "De bijstand gaat niet in vóór de melding. Een termijn van drie maanden was er nog niet."));
        return new Delen(
                        situatie.eerdereBijstand().map(eerder -> opnieuw(zaak)),
                        situatie.identificatie().map(middel -> Artikel17.tot2026(zaak, middel)),
                        situatie.bijstandPerMaand().map(bijstand -> ARTIKEL_52.beoordeel(zaak, bijstand)),
                        Optional.empty())
                .beoordeel(zaak);
    }

    private static Deel<Hernieuwd> opnieuw(Zaak<Situatie> zaak) {
        zaak.stap(AANVRAAG, "Elke aanvraag was een nieuwe aanvraag. Een verkorte aanvraag stond nog niet in de wet.");
        return Deel.vast(Hernieuwd.nee(Optional.empty()));
    }
}
