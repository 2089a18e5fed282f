package nl.regelbalans.regels.verrekeneninkomsten;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * What counts in the calendar month of the peildatum: what every version does in the same way.
 *
 * @param perMaand where it stands that inkomen is counted by the month
 * @param zelfMelden what the answer says about reporting the payments; empty when the version says nothing
 */
record Maandinkomen(Zaak<Situatie> zaak, Vindplaats perMaand, Optional<Boolean> zelfMelden) {

    Periode maand() {
        return Periode.maandVan(zaak.peildatum().datum());
    }

    /** The days of this month with bijstand. */
    Periode bijstandInMaand() {
        return maand().samenMet(zaak.situatie().bijstand());
    }

    /**
     * Lets a version attribute the payments to the month, and the college decide what the law leaves to it.
     *
     * @param toerekenen how much of the payments belongs to this month
     */
    Beoordeling<Uitkomst> beoordeel(
            Oordeel<Boolean> kanBeschikken,
            Oordeel<Bedrag> deel,
            BiFunction<Maandinkomen, List<Betaling>, Toerekening> toerekenen) {
        if (bijstandInMaand().isLeeg()) {
            zaak.stap(perMaand, "In de maand van {peildatum} is er geen bijstand. Er telt dus niets mee.")
                    .met("peildatum", zaak.peildatum().datum());
            return zaak.vastgesteld(Uitkomst.van(Bedrag.NUL, zelfMelden));
        }
        var alle = zaak.situatie().betalingen();
        var betaald =
                zaak.situatie().betalingen(betaling -> betaling.betaaldOp().isPresent());
        var zonderOpen = toerekenen.apply(proef(), betaald);
        var metOpen = toerekenen.apply(proef(), alle);
        if (zonderOpen.equals(metOpen)) {
            return rondAf(deel, toerekenen.apply(this, alle));
        }
        var beschikken = zaak.invulling(kanBeschikken);
        if (beschikken.isEmpty()) {
            return tussen(zonderOpen.zeker(), metOpen.hoogstens(), kanBeschikken);
        }
        zaak.stap(
                kanBeschikken.grondslag(),
                beschikken.get()
                        ? "Het college vindt dat deze persoon al kan beschikken over wat nog niet is betaald."
                        : "Het college vindt dat deze persoon nog niet kan beschikken over wat niet is betaald. Dat telt"
                                + " niet mee.");
        return rondAf(deel, toerekenen.apply(this, beschikken.get() ? alle : betaald));
    }

    /** The same month with a motivering that nobody will read, to see whether money that was not paid matters at all. */
    private Maandinkomen proef() {
        return new Maandinkomen(new Zaak<>(zaak.peildatum(), zaak.situatie()), perMaand, zelfMelden);
    }

    private Beoordeling<Uitkomst> rondAf(Oordeel<Bedrag> deel, Toerekening som) {
        if (som.teBeoordelen().isNul()) {
            return vastgesteld(som.zeker());
        }
        var gekozen = zaak.invulling(deel);
        if (gekozen.isEmpty()) {
            return tussen(som.zeker(), som.hoogstens(), deel);
        }
        if (gekozen.get().meerDan(som.teBeoordelen())) {
            throw zaak.weigering(
                    deel, "Kies hooguit " + som.teBeoordelen() + ": meer is er niet om over te beslissen.");
        }
        zaak.stap(deel.grondslag(), "Volgens het college hoort hiervan {deel} bij de bijstand in deze maand.")
                .met("deel", gekozen.get());
        return vastgesteld(som.zeker().plus(gekozen.get()));
    }

    private Beoordeling<Uitkomst> tussen(Bedrag minstens, Bedrag hoogstens, Oordeel<?> oordeel) {
        var stap = zaak.stap(
                perMaand, "Zolang het college niet heeft beslist, telt er tussen {minstens} en {hoogstens} mee.");
        stap.geeft("minstens", minstens);
        stap.geeft("hoogstens", hoogstens);
        return zaak.oordeelNodig(Uitkomst.tussen(minstens, hoogstens, zelfMelden), oordeel);
    }

    private Beoordeling<Uitkomst> vastgesteld(Bedrag som) {
        zaak.stap(perMaand, "In deze kalendermaand telt samen {inAanmerking} mee als inkomen.")
                .geeft("inAanmerking", som);
        return zaak.vastgesteld(Uitkomst.van(som, zelfMelden));
    }

    /** Shows what goes off a payment, when something does. */
    void toonNetto(Vindplaats grondslag, Betaling betaling) {
        if (!betaling.inhoudingen().isNul()) {
            zaak.stap(
                            grondslag,
                            "Van {bruto} gaat {inhoudingen} af aan belasting, premies en andere verplichte inhoudingen."
                                    + " Netto is dat {netto}.")
                    .met("bruto", betaling.bruto())
                    .met("inhoudingen", betaling.inhoudingen())
                    .geeft("netto", betaling.netto());
        }
    }

    /** The whole payment when all its days lie in this month with bijstand, nothing when none does. */
    Toerekening opPeriode(Vindplaats grondslag, Betaling betaling) {
        if (!betaling.periode().raakt(bijstandInMaand())) {
            return hoortErNietBij(grondslag, betaling);
        }
        return betaling.periode().ligtIn(bijstandInMaand())
                ? hoortErBij(grondslag, betaling)
                : hoortErDeelsBij(grondslag, betaling);
    }

    /** An equal part for every month, for a payment that was earned in, or is meant for, whole months. */
    Toerekening gelijkVerdeeld(Vindplaats grondslag, Betaling betaling) {
        var periode = betaling.periode();
        if (!periode.raakt(bijstandInMaand())) {
            return hoortErNietBij(grondslag, betaling);
        }
        if (!periode.isHeleMaanden() || !bijstandInMaand().equals(maand())) {
            return hoortErDeelsBij(grondslag, betaling);
        }
        var perMaand = zaak.stap(
                        grondslag,
                        "{netto} hoort bij {maanden} maanden. Dat is {perMaand} per maand (rekenkundig op hele centen).")
                .met("netto", betaling.netto())
                .met("maanden", periode.maanden())
                .geeft("perMaand", betaling.nettoMaal(1, periode.maanden()));
        if (periode.maanden() > 1) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Hoe een betaling over meer maanden wordt verdeeld, staat er niet. Hier krijgt elke maand evenveel.");
        }
        return Toerekening.zeker(perMaand);
    }

    Toerekening hoortErBij(Vindplaats grondslag, Betaling betaling) {
        zaak.stap(grondslag, "Deze betaling hoort bij de bijstand in deze maand. {netto} telt mee.")
                .met("netto", betaling.netto());
        return Toerekening.zeker(betaling.netto());
    }

    Toerekening hoortErNietBij(Vindplaats grondslag, Betaling betaling) {
        zaak.stap(
                        grondslag,
                        "Een betaling over {van} tot en met {totEnMet} hoort niet bij de bijstand in deze maand."
                                + " Zij telt nu niet mee.")
                .met("van", betaling.van())
                .met("totEnMet", betaling.totEnMet());
        return Toerekening.NIETS;
    }

    Toerekening hoortErDeelsBij(Vindplaats grondslag, Betaling betaling) {
        zaak.stap(
                        grondslag,
                        "Een betaling over {van} tot en met {totEnMet} hoort maar voor een deel bij de bijstand in deze"
                                + " maand. Welk deel staat er niet.")
                .met("van", betaling.van())
                .met("totEnMet", betaling.totEnMet());
        return Toerekening.teBeoordelen(betaling.netto());
    }
}
