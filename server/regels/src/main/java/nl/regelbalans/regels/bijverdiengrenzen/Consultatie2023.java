package nl.regelbalans.regels.bijverdiengrenzen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: one vrijlating of 15 % for one year, given by the college, that it may extend. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_1 = new Programmapunt("1");
    private static final Percentage VIJFTIEN = Percentage.van("15");
    private static final int MAANDEN = 12;

    private static final Oordeel<Boolean> TOEKENNEN = Oordeel.jaNee(
            "toekennen", Ruimte.BEOORDELINGSRUIMTE, PUNT_1, "Geeft het college deze persoon de vrijlating?");
    private static final Oordeel<Boolean> UITBREIDING_NIET_MOGELIJK = Oordelen.uitbreidingNietMogelijk(PUNT_1);

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_1);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(TOEKENNEN, UITBREIDING_NIET_MOGELIJK);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 3, 1, Situatie.voorbeeld()).met(TOEKENNEN, true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (!situatie.algemeneBijstand()) {
            return geen(zaak, "Zonder bijstand is er geen vrijlating.");
        }
        if (situatie.medischUrenbeperkt()) {
            zaak.stap(PUNT_1, "Wie medisch urenbeperkt is, krijgt na de medische keuring een blijvende vrijlating.");
            return zaak.nietTeBepalen(
                    "Het voorstel zegt niet hoe hoog de blijvende vrijlating bij een medische" + " urenbeperking is.");
        }
        if (situatie.pensioengerechtigd()) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Het voorstel zegt niets over mensen met AOW. Hier geldt voor hen dezelfde vrijlating.");
        }
        var termijn = Termijn.vanaf(situatie.beginVrijlating(), zaak.peildatum());
        if (termijn.begintNa(zaak.peildatum())) {
            return geen(zaak, "De vrijlating is nog niet begonnen.");
        }
        var einde = termijn.einde(MAANDEN);
        return zaak.peildatum().datum().isAfter(einde) ? verleng(zaak, einde) : kenToe(zaak, einde);
    }

    private static Beoordeling<Uitkomst> kenToe(Zaak<Situatie> zaak, LocalDate einde) {
        var toekennen = zaak.invulling(TOEKENNEN);
        if (toekennen.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.hoogstens(bereken(zaak)), TOEKENNEN);
        }
        return toekennen.get() ? vrij(zaak, Optional.of(einde)) : geen(zaak, "Het college geeft deze vrijlating niet.");
    }

    private static Beoordeling<Uitkomst> verleng(Zaak<Situatie> zaak, LocalDate einde) {
        zaak.stap(PUNT_1, "Het jaar is voorbij sinds {einde}.").met("einde", einde);
        var uitbreiding = zaak.invulling(UITBREIDING_NIET_MOGELIJK);
        if (uitbreiding.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.hoogstens(bereken(zaak)), UITBREIDING_NIET_MOGELIJK);
        }
        return uitbreiding.get()
                ? vrij(zaak, Optional.empty())
                : geen(zaak, "Het college vindt dat meer uren werken wel mogelijk is, dus verlengt het niet.");
    }

    private static Beoordeling<Uitkomst> vrij(Zaak<Situatie> zaak, Optional<LocalDate> totEnMet) {
        var vrijgelaten = bereken(zaak);
        return zaak.vastgesteld(Uitkomst.vrij(zaak.situatie().inkomstenUitArbeid(), vrijgelaten, totEnMet));
    }

    private static Beoordeling<Uitkomst> geen(Zaak<Situatie> zaak, String zin) {
        zaak.stap(PUNT_1, zin);
        return zaak.vastgesteld(Uitkomst.geen(zaak.situatie().inkomstenUitArbeid()));
    }

    private static Bedrag bereken(Zaak<Situatie> zaak) {
        var inkomsten = zaak.situatie().inkomstenUitArbeid();
        return zaak.stap(PUNT_1, "{percentage} van {inkomsten} is {vrijgelaten} (rekenkundig op hele centen).")
                .met("percentage", VIJFTIEN)
                .met("inkomsten", inkomsten)
                .geeft("vrijgelaten", VIJFTIEN.van(inkomsten));
    }
}
