package nl.regelbalans.regels.giften;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** The proposal of 2023: giften, in natura too, are free up to € 1.200 a year; what is above and not verantwoord is inkomen. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_5 = new Programmapunt("5");
    private static final Bedrag GRENS = Bedrag.euro(1200);
    private static final Set<Ontvangstsoort> ALLES = EnumSet.allOf(Ontvangstsoort.class);

    private static final Oordeel<Bedrag> VERANTWOORD = Oordeel.bedrag(
            "verantwoord",
            Ruimte.BEOORDELINGSRUIMTE,
            PUNT_5,
            "Welk deel van de giften boven de grens vindt het college verantwoord naast de bijstand?");

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_5);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(VERANTWOORD);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Het voorstel zegt \"per jaar\"; hier is dat een kalenderjaar. Het rekent hulp in natura tot de giften en"
                        + " zondert de voedselbank en bijdragen die kosten besparen niet uit."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var gift = new Ontvangst(LocalDate.of(2026, 2, 1), Ontvangstsoort.GIFT_IN_NATURA, Bedrag.euro(900));
        return Voorbeeld.op(2026, 3, 1, new Situatie(List.of(gift)));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var som = zaak.stap(PUNT_5, "In {jaar} kreeg het gezin samen {som} aan giften, in geld en in natura.")
                .met("jaar", zaak.peildatum().datum().getYear())
                .geeft("som", zaak.situatie().som(zaak.peildatum(), ALLES));
        var overschot = zaak.stap(PUNT_5, "Tot {grens} per jaar blijft dit vrij. Boven de grens komt {overschot}.")
                .met("grens", GRENS)
                .geeft("overschot", som.boven(GRENS));
        boolean lager = GRENS.meerDan(som);
        zaak.stap(
                PUNT_5,
                lager
                        ? "Giften die samen lager zijn dan de grens hoeft het gezin niet te melden."
                        : "De giften zijn samen niet lager dan de grens. Het gezin moet ze melden.");
        return overschot.isNul()
                ? zaak.vastgesteld(Uitkomst.vrij(som, Optional.of(GRENS.min(som)), !lager))
                : weeg(zaak, Uitkomst.boven(som, overschot, Optional.empty()));
    }

    private static Beoordeling<Uitkomst> weeg(Zaak<Situatie> zaak, Uitkomst boven) {
        var oordeel = zaak.invulling(VERANTWOORD);
        if (oordeel.isEmpty()) {
            return zaak.oordeelNodig(boven, VERANTWOORD);
        }
        if (oordeel.get().meerDan(boven.overschot())) {
            throw zaak.weigering(
                    VERANTWOORD, "Kies hooguit " + boven.overschot() + ": meer komt er niet boven de grens.");
        }
        var inkomen = zaak.stap(PUNT_5, "Het college vindt {verantwoord} verantwoord. De rest, {inkomen}, is inkomen.")
                .met("verantwoord", oordeel.get())
                .geeft("inkomen", boven.overschot().min(oordeel.get()));
        return zaak.vastgesteld(inkomen.isNul() ? boven : boven.metMiddel(Middel.INKOMEN, inkomen));
    }
}
