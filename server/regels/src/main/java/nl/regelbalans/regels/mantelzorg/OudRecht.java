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
import nl.regelbalans.regels.wet.Uitspraak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force until 31 December 2025: an exception for bloedverwanten in the second degree only, and none for kostendelers. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Vindplaats MIDDELEN = Wet.PARTICIPATIEWET.artikel("31").lid(1);
    private static final Vindplaats WERK_UITSPRAAK = new Uitspraak("ECLI:NL:CRVB:2016:1502");

    private static final Oordeel<Bedrag> WAARDE = Oordeel.bedrag(
            "waardeOnbetaaldeZorg",
            Ruimte.OPEN_NORM,
            MIDDELEN,
            "Is de onbetaalde zorg werk waarvoor deze persoon loon kan vragen? Voor welk bedrag per maand? Het mag nul zijn.");

    private static final Zorguitzondering TWEEDE_GRAAD = new Zorguitzondering(
            Uitzondering.TWEEDE_GRAAD_MET_ZORGBEHOEFTE,
            Samenwonen.GELIJKSTELLING,
            List.of(Zorguitzondering.BEHOEFTE),
            zaak -> zaak.situatie()
                    .medebewoner()
                    .filter(ander -> ander.verwantschap() == Verwantschap.BLOEDVERWANT_TWEEDE_GRAAD)
                    .isPresent(),
            "De uitzondering voor zorg geldt alleen voor bloedverwanten in de tweede graad. Dat zijn zij niet.");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2025, 1, 1).totEnMet(2025, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.of(
                        Samenwonen.GRONDSLAGEN,
                        List.<Vindplaats>of(WERK_UITSPRAAK, MIDDELEN, Zorginkomen.INKOMEN),
                        Kostendeling.GRONDSLAGEN,
                        List.<Vindplaats>of(Adres.OPSCHORTEN, Adres.NIET_OPSCHORTEN))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(
                Samenwonen.HOOFDVERBLIJF,
                Samenwonen.WEDERZIJDSE_ZORG,
                Zorguitzondering.ZORGBEHOEFTE,
                WAARDE,
                Adres.ANDERE_REDEN);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Van de tekst tot en met 2025 is alleen een samenvatting gezien, niet de tekst zelf."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2025, 6, 1, Situatie.voorbeeld(LocalDate.of(2025, 3, 1)));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var vragen = new ArrayList<Oordeel<?>>();
        var samenwonen = Samenwonen.van(zaak, TWEEDE_GRAAD, vragen);
        var inkomen = Zorginkomen.van(zaak, WERK_UITSPRAAK, onbetaald -> onbetaald(onbetaald, vragen));
        var kosten = Kostendeling.van(zaak, samenwonen, Optional.of(false));
        var uitkomst = new Uitkomst(
                samenwonen.alsGehuwd(),
                samenwonen.uitzondering(),
                samenwonen.uitzonderingTotEnMet(),
                inkomen,
                kosten.kostendelersnorm(),
                kosten.norm(),
                opschorten(zaak, vragen),
                Optional.empty());
        return vragen.isEmpty()
                ? zaak.vastgesteld(uitkomst)
                : zaak.oordeelNodig(uitkomst, vragen.toArray(Oordeel<?>[]::new));
    }

    private static Optional<Bedrag> onbetaald(Zaak<Situatie> zaak, List<Oordeel<?>> vragen) {
        zaak.stap(
                WERK_UITSPRAAK,
                "De wet zegt niet of onbetaalde zorg als werk telt. De rechter noemde zorg uit een pgb werk dat geld waard"
                        + " is.");
        return Zorginkomen.gewogen(zaak, WAARDE, vragen);
    }

    private static Optional<Boolean> opschorten(Zaak<Situatie> zaak, List<Oordeel<?>> vragen) {
        if (!zaak.situatie().adresWijktAf()) {
            return Optional.empty();
        }
        zaak.stap(
                Adres.OPSCHORTEN, "Het adres wijkt af van de basisregistratie. Dan schort het college de betaling op.");
        return Adres.andereReden(zaak, vragen);
    }
}
