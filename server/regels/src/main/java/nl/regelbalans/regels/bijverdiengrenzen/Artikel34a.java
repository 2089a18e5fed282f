package nl.regelbalans.regels.bijverdiengrenzen;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** Artikel 34a: the one vrijlating that replaces the five. Law from 2027 on; in 2026 a gemeente may use it for jongeren. */
final class Artikel34a {

    static final Wetsartikel TIJDELIJK =
            Wet.PARTICIPATIEWET.artikel("34a").lid(1).onderdeel("a");
    static final Wetsartikel MEDISCH = Wet.PARTICIPATIEWET.artikel("34a").lid(1).onderdeel("b");
    static final Wetsartikel PENSIOEN =
            Wet.PARTICIPATIEWET.artikel("34a").lid(1).onderdeel("c");
    static final Wetsartikel VERLENGEN = Wet.PARTICIPATIEWET.artikel("34a").lid(2);
    static final Wetsartikel OPNIEUW = Wet.PARTICIPATIEWET.artikel("34a").lid(3);

    static final Norm<Bedrag> MAXIMUM = Norm.bedrag(Bijverdiengrenzen.class, "vrijlating-34a-maximum");
    private static final Percentage VIJFTIEN = Percentage.van("15");
    private static final Percentage VIJFENTWINTIG = Percentage.van("25");
    private static final int MAANDEN = 12;

    static final Oordeel<Boolean> BIJDRAGE = Oordelen.bijdrage(TIJDELIJK);
    static final Oordeel<Boolean> UITBREIDING_NIET_MOGELIJK = Oordelen.uitbreidingNietMogelijk(VERLENGEN);
    static final Oordeel<Integer> VERLENGING_MAANDEN = Oordeel.getal(
            "verlengingMaanden",
            new Getalsoort(0, 600),
            Ruimte.KAN_BEPALING,
            VERLENGEN,
            "Met hoeveel maanden verlengt het college de vrijlating? Het mag ook nul zijn.");
    static final Oordeel<Boolean> NOGMAALS = Oordeel.jaNee(
            "nogmaalsToepassen",
            Ruimte.KAN_BEPALING,
            OPNIEUW,
            "Geeft het college de vrijlating nog een keer, nu er een nieuw dienstverband is?");

    private Artikel34a() {}

    static Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (!situatie.algemeneBijstand()) {
            zaak.stap(TIJDELIJK, "Zonder algemene bijstand is er niets te verrekenen en dus geen vrijlating.");
            return zaak.vastgesteld(Uitkomst.geen(situatie.inkomstenUitArbeid()));
        }
        if (situatie.pensioengerechtigd()) {
            return beoordeelPensioengerechtigde(zaak);
        }
        if (situatie.medischUrenbeperkt()) {
            zaak.stap(MEDISCH, "Bij een medische urenbeperking geldt geen termijn, geen maximum en geen oordeel.");
            return vrij(zaak, MEDISCH, Optional.empty());
        }
        return beoordeelTermijn(zaak);
    }

    private static Beoordeling<Uitkomst> beoordeelPensioengerechtigde(Zaak<Situatie> zaak) {
        var inkomsten = zaak.situatie().inkomstenUitArbeid();
        if (zaak.situatie().medischUrenbeperkt()) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "De wet zegt niet wat voorgaat bij wie AOW-gerechtigd én medisch urenbeperkt is; hier gaat de AOW voor.");
        }
        var maximum = zaak.norm(MAXIMUM);
        var vrijgelaten = zaak.stap(
                        PENSIOEN,
                        "{percentage} van {inkomsten}, tot {maximum}, is {vrijgelaten} (rekenkundig op hele centen).")
                .met("percentage", VIJFENTWINTIG)
                .met("inkomsten", inkomsten)
                .met("maximum", maximum)
                .geeft("vrijgelaten", VIJFENTWINTIG.van(inkomsten).tenHoogste(maximum));
        return zaak.vastgesteld(Uitkomst.vrij(inkomsten, vrijgelaten, Optional.empty()));
    }

    private static Beoordeling<Uitkomst> beoordeelTermijn(Zaak<Situatie> zaak) {
        var termijn = Termijn.vanaf(zaak.situatie().beginVrijlating(), zaak.peildatum());
        var einde = termijn.einde(MAANDEN);
        if (termijn.begintNa(zaak.peildatum())) {
            zaak.stap(TIJDELIJK, "De vrijlating begint pas op {begin}.").met("begin", termijn.begin());
            return zaak.vastgesteld(Uitkomst.geen(zaak.situatie().inkomstenUitArbeid()));
        }
        if (zaak.peildatum().datum().isAfter(einde)) {
            zaak.stap(TIJDELIJK, "De twaalf maanden zijn voorbij sinds {einde}.")
                    .met("einde", einde);
            return beoordeelVerlenging(zaak, termijn);
        }
        return beoordeelBijdrage(zaak, einde);
    }

    private static Beoordeling<Uitkomst> beoordeelBijdrage(Zaak<Situatie> zaak, LocalDate einde) {
        var bijdrage = zaak.invulling(BIJDRAGE);
        if (bijdrage.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.hoogstens(bereken(zaak, TIJDELIJK)), BIJDRAGE);
        }
        if (!bijdrage.get()) {
            zaak.stap(TIJDELIJK, "Het college vindt niet dat deze vrijlating helpt om aan het werk te komen.");
            return zaak.vastgesteld(Uitkomst.geen(zaak.situatie().inkomstenUitArbeid()));
        }
        zaak.stap(
                        TIJDELIJK,
                        "Het college vindt dat dit helpt om aan het werk te komen. De vrijlating loopt tot en met {einde}.")
                .met("einde", einde);
        return vrij(zaak, TIJDELIJK, Optional.of(einde));
    }

    private static Beoordeling<Uitkomst> beoordeelVerlenging(Zaak<Situatie> zaak, Termijn termijn) {
        var uitbreiding = zaak.invulling(UITBREIDING_NIET_MOGELIJK);
        if (uitbreiding.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.hoogstens(bereken(zaak, TIJDELIJK)), UITBREIDING_NIET_MOGELIJK);
        }
        if (!uitbreiding.get()) {
            zaak.stap(VERLENGEN, "Het college vindt dat meer uren werken wel mogelijk is, dus verlengt het niet.");
            return beoordeelNieuwDienstverband(zaak, termijn.einde(MAANDEN));
        }
        var maanden = zaak.invulling(VERLENGING_MAANDEN);
        if (maanden.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.hoogstens(bereken(zaak, TIJDELIJK)), VERLENGING_MAANDEN);
        }
        var einde = zaak.stap(VERLENGEN, "Het college verlengt met {maanden} maanden, tot en met {einde}.")
                .met("maanden", maanden.get())
                .geeft("einde", termijn.einde(MAANDEN + maanden.get()));
        if (!zaak.peildatum().datum().isAfter(einde)) {
            return vrij(zaak, TIJDELIJK, Optional.of(einde));
        }
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "De wet staat herhaling toe als de termijn afloopt \"zonder dat deze is verlengd\". Hier gelezen als: zonder"
                        + " dat ook de verlenging weer is verlengd.");
        return beoordeelNieuwDienstverband(zaak, einde);
    }

    private static Beoordeling<Uitkomst> beoordeelNieuwDienstverband(Zaak<Situatie> zaak, LocalDate verstreken) {
        var begin = zaak.situatie()
                .beginNieuwDienstverband()
                .filter(dag ->
                        dag.isAfter(verstreken) && !dag.isAfter(zaak.peildatum().datum()));
        if (begin.isEmpty()) {
            zaak.stap(OPNIEUW, "Na {verstreken} is geen nieuw dienstverband begonnen, dus alle inkomsten tellen mee.")
                    .met("verstreken", verstreken);
            return zaak.vastgesteld(Uitkomst.geen(zaak.situatie().inkomstenUitArbeid()));
        }
        var nogmaals = zaak.invulling(NOGMAALS);
        if (nogmaals.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.hoogstens(bereken(zaak, TIJDELIJK)), NOGMAALS);
        }
        var einde = new Termijn(begin.get()).einde(MAANDEN);
        if (!nogmaals.get()) {
            zaak.stap(OPNIEUW, "Het college geeft de vrijlating voor dit dienstverband niet nog een keer.");
            return zaak.vastgesteld(Uitkomst.geen(zaak.situatie().inkomstenUitArbeid()));
        }
        if (zaak.peildatum().datum().isAfter(einde)) {
            zaak.stap(
                    OPNIEUW,
                    "Ook de tweede periode is voorbij. Of het college die verlengt, vraagt u met het begin ervan als"
                            + " beginVrijlating.");
            return zaak.vastgesteld(Uitkomst.geen(zaak.situatie().inkomstenUitArbeid()));
        }
        zaak.stap(OPNIEUW, "Op {begin} begon een nieuw dienstverband. Het college geeft de vrijlating nog een keer.")
                .met("begin", begin.get());
        return beoordeelBijdrage(zaak, einde);
    }

    private static Beoordeling<Uitkomst> vrij(
            Zaak<Situatie> zaak, Wetsartikel grondslag, Optional<LocalDate> totEnMet) {
        var vrijgelaten = bereken(zaak, grondslag);
        return zaak.vastgesteld(Uitkomst.vrij(zaak.situatie().inkomstenUitArbeid(), vrijgelaten, totEnMet));
    }

    private static Bedrag bereken(Zaak<Situatie> zaak, Wetsartikel grondslag) {
        var inkomsten = zaak.situatie().inkomstenUitArbeid();
        return zaak.stap(grondslag, "{percentage} van {inkomsten} is {vrijgelaten} (rekenkundig op hele centen).")
                .met("percentage", VIJFTIEN)
                .met("inkomsten", inkomsten)
                .geeft("vrijgelaten", VIJFTIEN.van(inkomsten));
    }
}
