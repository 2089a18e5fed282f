package nl.regelbalans.regels.maatregelen;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.waarde.Percentage;

/** Artikel 18, tiende en elfde lid: what the college makes of the verlaging in this case. */
final class Omstandigheden {

    static final Oordeel<Boolean> DRINGEND = Oordeel.jaNee(
            "dringendeRedenen",
            Ruimte.BEOORDELINGSRUIMTE,
            Artikel18.DRINGEND,
            "Vindt het college dat er door bijzondere omstandigheden dringende redenen zijn om de maatregel aan te passen?");
    static final Oordeel<Percentage> PERCENTAGE = Oordeel.percentage(
            "aangepastPercentage",
            Ruimte.BEOORDELINGSRUIMTE,
            Artikel18.DRINGEND,
            "Met welk percentage verlaagt het college de bijstand, nu er dringende redenen zijn? Het mag ook nul zijn.");
    static final Oordeel<Integer> MAANDEN = Oordeel.getal(
            "aangepasteMaanden",
            new Getalsoort(1, 36),
            Ruimte.BEOORDELINGSRUIMTE,
            Artikel18.DRINGEND,
            "Hoeveel maanden duurt de verlaging, nu er dringende redenen zijn?");
    static final Oordeel<Boolean> NAKOMING = Oordeel.jaNee(
            "nakomingGebleken",
            Ruimte.OPEN_NORM,
            Artikel18.HERZIENING,
            "Is uit houding en gedrag duidelijk gebleken dat de plichten nu worden nagekomen?");
    static final Oordeel<Integer> MAANDEN_MET_VERLAGING = Oordeel.getal(
            "maandenMetVerlaging",
            new Getalsoort(0, 36),
            Ruimte.KAN_BEPALING,
            Artikel18.HERZIENING,
            "In hoeveel maanden, vanaf de eerste, blijft de verlaging staan? Alles laten staan mag ook.");

    private Omstandigheden() {}

    /** Lid 10: with dringende redenen the college says how much less; {@code vragen} gets what it has not said. */
    static Verlaging stemAf(Zaak<Situatie> zaak, Verlaging gewoon, List<Oordeel<?>> vragen) {
        var dringend = zaak.invulling(DRINGEND);
        if (dringend.isEmpty()) {
            vragen.add(DRINGEND);
            return gewoon;
        }
        zaak.stap(
                Artikel18.DRINGEND,
                dringend.get()
                        ? "Het college ziet dringende redenen en past de maatregel aan."
                        : "Het college ziet geen dringende redenen om de maatregel aan te passen.");
        return dringend.get() ? aangepast(zaak, gewoon, vragen) : gewoon;
    }

    private static Verlaging aangepast(Zaak<Situatie> zaak, Verlaging gewoon, List<Oordeel<?>> vragen) {
        var percentage = zaak.invulling(PERCENTAGE);
        var maanden = zaak.invulling(MAANDEN);
        if (percentage.isEmpty()) {
            vragen.add(PERCENTAGE);
        }
        if (maanden.isEmpty()) {
            vragen.add(MAANDEN);
        }
        if (percentage.isEmpty() || maanden.isEmpty()) {
            return gewoon;
        }
        var verlaging = Verlaging.perMaand(
                percentage.get(), maanden.get(), zaak.situatie().bijstand());
        if (verlaging.totaal().meerDan(gewoon.totaal())) {
            throw zaak.weigering(
                    PERCENTAGE, "Kies minder: de gewone maatregel is samen " + gewoon.totaal() + ", dit is meer.");
        }
        zaak.stap(
                        Artikel18.DRINGEND,
                        "De verlaging wordt {percentage} (rekenkundig op hele centen). Duur in maanden: {maanden}. Samen: {totaal}.")
                .met("percentage", percentage.get())
                .met("maanden", maanden.get())
                .geeft("totaal", verlaging.totaal());
        return verlaging;
    }

    /** Lid 11: the college may let the rest go when the verplichtingen are clearly met again. */
    static Verlaging herzie(Zaak<Situatie> zaak, Verlaging opgelegd, List<Oordeel<?>> vragen) {
        if (!zaak.situatie().herzieningGevraagd()) {
            return opgelegd;
        }
        if (!zaak.situatie().verplichting().uniform()) {
            zaak.stap(Artikel18.HERZIENING, "Herziening op verzoek is er alleen bij de plichten van het vierde lid.");
            return opgelegd;
        }
        var nakoming = zaak.invulling(NAKOMING);
        if (nakoming.isEmpty()) {
            vragen.add(NAKOMING);
            return opgelegd;
        }
        if (!nakoming.get()) {
            zaak.stap(Artikel18.HERZIENING, "Het is niet duidelijk gebleken dat de plichten worden nagekomen.");
            return opgelegd;
        }
        var maanden = zaak.invulling(MAANDEN_MET_VERLAGING);
        if (maanden.isEmpty()) {
            vragen.add(MAANDEN_MET_VERLAGING);
            return opgelegd;
        }
        if (maanden.get() > opgelegd.stappen().size()) {
            throw zaak.weigering(
                    MAANDEN_MET_VERLAGING,
                    "Kies hooguit " + opgelegd.stappen().size() + ": in meer maanden gaat er niets af.");
        }
        var herzien = opgelegd.tot(maanden.get());
        zaak.stap(
                        Artikel18.HERZIENING,
                        "Het college laat de verlaging staan. Aantal maanden: {maanden}. Samen: {totaal}.")
                .met("maanden", maanden.get())
                .geeft("totaal", herzien.totaal());
        return herzien;
    }
}
