package nl.regelbalans.regels.aanvraag;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * The voorschot of article 52.
 *
 * @param percentage the least part of the bijstand that the voorschot is (lid 2)
 */
record Artikel52(Percentage percentage) {

    private static final Wetsartikel VOORSCHOT =
            Wet.PARTICIPATIEWET.artikel("52").lid(1);
    private static final Wetsartikel MEDEWERKING = VOORSCHOT.onderdeel("a");
    private static final Wetsartikel GEEN_RECHT = VOORSCHOT.onderdeel("b");
    private static final Wetsartikel HOOGTE = Wet.PARTICIPATIEWET.artikel("52").lid(2);

    static final List<Vindplaats> GRONDSLAGEN = List.of(VOORSCHOT, MEDEWERKING, GEEN_RECHT, HOOGTE);

    private static final Oordeel<Boolean> WERKT_NIET_MEE = Oordeel.jaNee(
            "werktOnvoldoendeMee",
            Ruimte.OPEN_NORM,
            MEDEWERKING,
            "Heeft deze persoon gegevens verwijtbaar niet, te laat of niet volledig gegeven, of op een andere manier te weinig"
                    + " meegewerkt?");
    private static final Oordeel<Boolean> DUIDELIJK_GEEN_RECHT = Oordeel.jaNee(
            "duidelijkGeenRecht",
            Ruimte.OPEN_NORM,
            GEEN_RECHT,
            "Is bij de aanvraag al duidelijk dat deze persoon geen recht heeft op algemene bijstand?");

    static final List<Oordeel<?>> OORDELEN = List.of(WERKT_NIET_MEE, DUIDELIJK_GEEN_RECHT);

    Deel<Voorschot> beoordeel(Zaak<Situatie> zaak, Bedrag bijstand) {
        var werktNietMee = zaak.invulling(WERKT_NIET_MEE);
        var geenRecht = zaak.invulling(DUIDELIJK_GEEN_RECHT);
        if (werktNietMee.orElse(false)) {
            zaak.stap(
                    MEDEWERKING,
                    "Deze persoon werkt volgens het college verwijtbaar te weinig mee. Er is geen recht op een"
                            + " voorschot.");
        }
        if (geenRecht.orElse(false)) {
            zaak.stap(
                    GEEN_RECHT,
                    "Het is bij de aanvraag al duidelijk dat er geen recht is op bijstand. Er is geen recht op"
                            + " een voorschot.");
        }
        if (werktNietMee.orElse(false) || geenRecht.orElse(false)) {
            return Deel.vast(Voorschot.GEEN);
        }
        var open = OORDELEN.stream()
                .filter(oordeel -> zaak.invulling(oordeel).isEmpty())
                .toList();
        return new Deel<>(voorschot(zaak, bijstand, open.isEmpty()), open);
    }

    private Voorschot voorschot(Zaak<Situatie> zaak, Bedrag bijstand, boolean recht) {
        var aanvraag = zaak.situatie().aanvraag();
        var uiterlijk = zaak.stap(
                        VOORSCHOT,
                        "Het eerste voorschot is er uiterlijk vier weken na de aanvraag van {aanvraag}: op {uiterlijk}.")
                .met("aanvraag", aanvraag)
                .geeft("uiterlijk", Termijnen.vierWekenNa(aanvraag));
        var tenMinste = zaak.stap(
                        HOOGTE,
                        "Het voorschot is ten minste {percentage} van {bijstand}: {tenMinste} (rekenkundig op hele centen).")
                .met("percentage", percentage)
                .met("bijstand", bijstand)
                .geeft("tenMinste", percentage.van(bijstand));
        return new Voorschot(
                recht ? Optional.of(true) : Optional.empty(), Optional.of(tenMinste), Optional.of(uiterlijk));
    }
}
