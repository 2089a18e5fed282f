package nl.regelbalans.regels.terugwerkendekracht;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;

/**
 * The main rule, bijstand from the day of the melding, and the judgement of the college to go back before that day.
 *
 * @param dag the day that counts as the melding
 * @param hoofdregel where the main rule stands
 */
record Meldingsdag(Zaak<Situatie> zaak, LocalDate dag, Vindplaats hoofdregel) {

    static Oordeel<LocalDate> ingangsdatum(Vindplaats grondslag) {
        return Oordeel.datum(
                "ingangsdatum",
                Ruimte.KAN_BEPALING,
                grondslag,
                "Vanaf welke dag kent het college de bijstand toe? De dag van de melding mag ook.");
    }

    /** True when the right arose on or after the melding: then there is nothing to go back to. */
    boolean rechtOntstondDaarna() {
        return !zaak.situatie().rechtOntstaan().isBefore(dag);
    }

    Beoordeling<Uitkomst> vanafHetRecht() {
        var recht = zaak.situatie().rechtOntstaan();
        zaak.stap(hoofdregel, "Het recht op bijstand ontstond op {recht}. De bijstand gaat in op die dag.")
                .met("recht", recht);
        return zaak.vastgesteld(Uitkomst.vanaf(recht));
    }

    Beoordeling<Uitkomst> vanafDeMelding() {
        zaak.stap(hoofdregel, "De bijstand gaat niet in vóór de melding. De bijstand gaat in op {melding}.")
                .met("melding", dag);
        return zaak.vastgesteld(Uitkomst.vanaf(dag));
    }

    /**
     * Lets the college decide whether and how far to go back.
     *
     * @param vroegste the first day that the college may choose; asked only when there may be a reason to go back
     * @param reden whether there is a reason to go back at all
     */
    Beoordeling<Uitkomst> terugTot(
            Supplier<LocalDate> vroegste, Oordeel<Boolean> reden, Oordeel<LocalDate> ingangsdatum) {
        var isErReden = zaak.invulling(reden);
        if (!isErReden.orElse(true)) {
            zaak.stap(reden.grondslag(), "Het college ziet geen reden om eerder te beginnen.");
            return vanafDeMelding();
        }
        var grens = vroegste.get();
        if (isErReden.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.nietEerderDan(grens), reden);
        }
        var keuze = zaak.invulling(ingangsdatum);
        if (keuze.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.nietEerderDan(grens), ingangsdatum);
        }
        if (keuze.get().isBefore(grens) || keuze.get().isAfter(dag)) {
            throw zaak.weigering(
                    ingangsdatum, "Kies een dag van " + grens + " tot en met " + dag + " (de dag van de melding).");
        }
        zaak.stap(ingangsdatum.grondslag(), "Het college ziet een reden om eerder te beginnen en kiest {ingangsdatum}.")
                .met("vroegsteIngangsdatum", grens)
                .geeft("ingangsdatum", keuze.get());
        return zaak.vastgesteld(Uitkomst.vanaf(keuze.get()));
    }
}
