package nl.regelbalans.regels.maatregelen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The memo of 2023: three categories, 5, 10 or 25 % for 1, 2 or 4 months, or a warning instead. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_9 = new Programmapunt("9");

    private static final List<Percentage> PERCENTAGES =
            List.of(Percentage.van("5"), Percentage.van("10"), Percentage.van("25"));
    private static final List<Integer> MAANDEN = List.of(1, 2, 4);

    private static final Oordeel<Boolean> WAARSCHUWING = Oordeel.jaNee(
            "waarschuwing",
            Ruimte.KAN_BEPALING,
            PUNT_9,
            "Geeft het college een waarschuwing in plaats van een maatregel?");

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_9);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(WAARSCHUWING);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.ONZEKER,
                "Het voorstel noemt percentages en een langste duur \"met marges\". Welke marges en welke plicht bij welke"
                        + " categorie hoort, zou in een amvb komen. Hier telt de langste duur, zonder marges."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 5, 1, Situatie.voorbeeld(LocalDate.of(2026, 4, 1), Optional.empty()))
                .met(WAARSCHUWING, false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var waarschuwing = zaak.invulling(WAARSCHUWING);
        if (waarschuwing.orElse(false)) {
            zaak.stap(PUNT_9, "Het college geeft een waarschuwing in plaats van een maatregel.");
            return zaak.vastgesteld(Uitkomst.zonderVerlaging(Maatregel.WAARSCHUWING));
        }
        if (zaak.situatie().categorie().isEmpty()) {
            var reden = "Welke plicht bij welke categorie hoort, zou in een amvb komen. Geef de categorie.";
            zaak.stap(PUNT_9, reden);
            return zaak.nietTeBepalen(reden);
        }
        var verlaging = verlaging(zaak, zaak.situatie().categorie().get());
        return waarschuwing.isPresent()
                ? zaak.vastgesteld(Uitkomst.van(verlaging, zaak.situatie().bijstand()))
                : zaak.oordeelNodig(Uitkomst.teBeslissen(verlaging), WAARSCHUWING);
    }

    private static Verlaging verlaging(Zaak<Situatie> zaak, int categorie) {
        var percentage = PERCENTAGES.get(categorie - 1);
        var bijstand = zaak.situatie().bijstand();
        var verlaging = Verlaging.perMaand(percentage, MAANDEN.get(categorie - 1), bijstand);
        zaak.stap(
                        PUNT_9,
                        "Categorie {categorie} is {percentage} van {bijstand} (rekenkundig op hele centen). Duur in"
                                + " maanden: {maanden}. Samen: {totaal}.")
                .met("categorie", categorie)
                .met("percentage", percentage)
                .met("bijstand", bijstand)
                .met("maanden", verlaging.duurMaanden())
                .geeft("totaal", verlaging.totaal());
        return verlaging;
    }
}
