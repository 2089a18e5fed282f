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
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: a general right to give mantelzorg, and an exception with four conditions for who lives together. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_11 = new Programmapunt("11");

    private static final Oordeel<Boolean> BELEMMERING = Oordeel.jaNee(
            "belemmertArbeidsinschakeling",
            Ruimte.OPEN_NORM,
            PUNT_11,
            "Staat de mantelzorg het vinden of houden van werk in de weg?");
    private static final Oordeel<Bedrag> WAARDE = Oordeel.bedrag(
            "waardeOnbetaaldeZorg",
            Ruimte.KAN_BEPALING,
            PUNT_11,
            "Voor welk bedrag per maand telt de onbetaalde zorg mee als werk dat loon waard is? Het mag nul zijn.");

    private static final Voorwaarde INTENSIEF = voorwaarde(
            "intensieveMantelzorg",
            "Is de mantelzorg intensief?",
            "Volgens het college is de mantelzorg intensief.",
            "Volgens het college is de mantelzorg niet intensief.");
    private static final Voorwaarde EIGEN_HUISHOUDEN = voorwaarde(
            "nodigVoorEigenHuishouden",
            "Is de mantelzorg nodig om het eigen huishouden te kunnen voeren?",
            "Volgens het college is de zorg nodig voor het eigen huishouden.",
            "Volgens het college is de zorg niet nodig voor het eigen huishouden.");
    private static final Voorwaarde DAGELIJKSE_DINGEN = voorwaarde(
            "hulpBijDagelijkseDingen",
            "Is er hulp nodig bij dagelijkse dingen, zoals wassen, aankleden en eten?",
            "Volgens het college is er hulp nodig bij dagelijkse dingen.",
            "Volgens het college is er geen hulp nodig bij dagelijkse dingen.");
    private static final Voorwaarde AANLEIDING = voorwaarde(
            "aanleidingSamenwonen",
            "Is de intensieve mantelzorg de directe en aannemelijke aanleiding om samen te wonen?",
            "Volgens het college is die zorg de aanleiding om samen te wonen.",
            "Volgens het college is die zorg niet de aanleiding om samen te wonen.");

    private static final Zorguitzondering ZORG = Zorguitzondering.zolangDeZorgLoopt(
            PUNT_11, List.of(INTENSIEF, EIGEN_HUISHOUDEN, DAGELIJKSE_DINGEN, AANLEIDING));

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.of(List.of(PUNT_11, Zorginkomen.INKOMEN), Samenwonen.GRONDSLAGEN)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(
                Samenwonen.HOOFDVERBLIJF,
                Samenwonen.WEDERZIJDSE_ZORG,
                INTENSIEF.oordeel(),
                EIGEN_HUISHOUDEN.oordeel(),
                DAGELIJKSE_DINGEN.oordeel(),
                AANLEIDING.oordeel(),
                BELEMMERING,
                WAARDE);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Het voorstel gaat alleen over samenwonen, inkomen en het recht op mantelzorg. Dat betaalde zorg inkomen blijft"
                        + " en dat de uitzondering zo lang duurt als de zorg, staat er niet."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 6, 1, Situatie.voorbeeld(LocalDate.of(2026, 3, 1)))
                .met(BELEMMERING, false)
                .met(WAARDE, Bedrag.NUL);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var vragen = new ArrayList<Oordeel<?>>();
        var samenwonen = Samenwonen.van(zaak, ZORG, vragen);
        var inkomen = Zorginkomen.van(zaak, PUNT_11, onbetaald -> Zorginkomen.gewogen(onbetaald, WAARDE, vragen));
        var uitkomst = new Uitkomst(
                samenwonen.alsGehuwd(),
                samenwonen.uitzondering(),
                samenwonen.uitzonderingTotEnMet(),
                inkomen,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                recht(zaak, vragen));
        return vragen.isEmpty()
                ? zaak.vastgesteld(uitkomst)
                : zaak.oordeelNodig(uitkomst, vragen.toArray(Oordeel<?>[]::new));
    }

    private static Optional<Boolean> recht(Zaak<Situatie> zaak, List<Oordeel<?>> vragen) {
        if (zaak.situatie()
                .zorg()
                .filter(zorg -> zorg.richting() == Richting.VERLEENT)
                .isEmpty()) {
            return Optional.empty();
        }
        var belemmering = zaak.invulling(BELEMMERING);
        belemmering.ifPresentOrElse(
                ja -> zaak.stap(
                        PUNT_11,
                        ja
                                ? "De zorg staat werk in de weg. Het algemene recht op mantelzorg geldt dan niet."
                                : "De zorg staat werk niet in de weg. Deze persoon mag mantelzorg bieden."),
                () -> vragen.add(BELEMMERING));
        return belemmering.map(ja -> !ja);
    }

    private static Voorwaarde voorwaarde(String naam, String vraag, String ja, String nee) {
        return new Voorwaarde(Oordeel.jaNee(naam, Ruimte.OPEN_NORM, PUNT_11, vraag), ja, nee);
    }
}
