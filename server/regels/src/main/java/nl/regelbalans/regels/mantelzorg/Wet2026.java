package nl.regelbalans.regels.mantelzorg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force from 1 January 2026: four provisions, each with an answer of its own. */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel ONBETAALD =
            Wet.PARTICIPATIEWET.artikel("33").lid(6);

    private static final Oordeel<Boolean> AANLEIDING = Oordeel.jaNee(
            "aanleidingSamenwonen",
            Ruimte.OPEN_NORM,
            Samenwonen.GELIJKSTELLING,
            "Zijn zij gaan samenwonen omdat een van beiden zorg nodig heeft?");

    private static final Zorguitzondering ZORG = Zorguitzondering.zolangDeZorgLoopt(
            Samenwonen.GELIJKSTELLING,
            List.of(
                    Zorguitzondering.BEHOEFTE,
                    new Voorwaarde(
                            AANLEIDING,
                            "Volgens het college is dat de aanleiding om samen te wonen.",
                            "Volgens het college is zorg niet de aanleiding om samen te wonen.")));

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2026, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.of(
                        Samenwonen.GRONDSLAGEN,
                        List.<Vindplaats>of(ONBETAALD, Zorginkomen.INKOMEN, Elders.GRONDSLAG),
                        Kostendeling.GRONDSLAGEN,
                        List.<Vindplaats>of(Adres.OPSCHORTEN, Adres.NIET_OPSCHORTEN, Adres.MANTELZORG))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(
                Samenwonen.HOOFDVERBLIJF,
                Samenwonen.WEDERZIJDSE_ZORG,
                Zorguitzondering.ZORGBEHOEFTE,
                AANLEIDING,
                Elders.INTENSIEF,
                Elders.TIJDELIJK,
                Adres.ANDERE_REDEN);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 6, 1, Situatie.voorbeeld(LocalDate.of(2026, 3, 1)))
                .met(Zorguitzondering.ZORGBEHOEFTE, true)
                .met(AANLEIDING, true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var vragen = new ArrayList<Oordeel<?>>();
        var samenwonen = Samenwonen.van(zaak, ZORG, vragen);
        zaak.situatie().medebewoner().ifPresent(medebewoner -> voorbehoud(zaak, samenwonen, medebewoner));
        var inkomen = Zorginkomen.van(zaak, ONBETAALD, Wet2026::onbetaald);
        boolean ertoe = Kostendeling.mogelijk(zaak) || zaak.situatie().adresWijktAf();
        var elders = ertoe ? Elders.van(zaak, vragen) : Optional.of(false);
        var kosten = Kostendeling.van(zaak, samenwonen, elders);
        var uitkomst = new Uitkomst(
                samenwonen.alsGehuwd(),
                samenwonen.uitzondering(),
                samenwonen.uitzonderingTotEnMet(),
                inkomen,
                kosten.kostendelersnorm(),
                kosten.norm(),
                Adres.opschorten(zaak, elders, vragen),
                Optional.empty());
        if (!vragen.isEmpty()) {
            return zaak.oordeelNodig(uitkomst, vragen.toArray(Oordeel<?>[]::new));
        }
        return kosten.onbekend()
                .map(reden -> zaak.nietTeBepalen(uitkomst, reden))
                .orElseGet(() -> zaak.vastgesteld(uitkomst));
    }

    private static Optional<Bedrag> onbetaald(Zaak<Situatie> zaak) {
        return Optional.of(zaak.stap(
                        ONBETAALD,
                        "Onbetaalde mantelzorg telt niet als werk waar loon bij hoort. Inkomen: {inkomenUitZorg}.")
                .geeft("inkomenUitZorg", Bedrag.NUL));
    }

    private static void voorbehoud(Zaak<Situatie> zaak, Samenwonen samenwonen, Medebewoner medebewoner) {
        boolean nieuw = samenwonen.uitzondering().equals(Optional.of(Uitzondering.ZORG));
        if (nieuw && medebewoner.verwantschap() != Verwantschap.BLOEDVERWANT_TWEEDE_GRAAD) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Artikel 4, eerste lid, noemt deze uitzondering nog niet. Hier gaat artikel 3, tweede lid, onderdeel a,"
                            + " voor.");
        }
        if (nieuw && medebewoner.rechtsvermoeden()) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Dat de uitzondering ook geldt als de wet een gezamenlijke huishouding aanneemt, volgt uit de tekst. Een"
                            + " uitspraak daarover is niet gevonden.");
        }
    }
}
