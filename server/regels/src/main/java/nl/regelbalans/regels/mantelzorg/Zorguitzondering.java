package nl.regelbalans.regels.mantelzorg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;

/**
 * How a version keeps people who live together because of zorg from counting as gehuwd.
 *
 * @param grondslag where the exception stands
 * @param voorwaarden what the college judges
 * @param mogelijk whether the facts allow the exception at all
 * @param nietMogelijk the sentence for when they do not
 */
record Zorguitzondering(
        Uitzondering soort,
        Vindplaats grondslag,
        List<Voorwaarde> voorwaarden,
        Predicate<Zaak<Situatie>> mogelijk,
        String nietMogelijk) {

    static final Oordeel<Boolean> ZORGBEHOEFTE = Oordeel.jaNee(
            "zorgbehoefte",
            Ruimte.OPEN_NORM,
            Samenwonen.GELIJKSTELLING,
            "Heeft een van beiden zorg nodig, bijvoorbeeld door ziekte of een handicap?");
    static final Voorwaarde BEHOEFTE = new Voorwaarde(
            ZORGBEHOEFTE,
            "Volgens het college heeft een van beiden zorg nodig.",
            "Volgens het college heeft geen van beiden zorg nodig.");

    /** An exception for as long as the zorg runs. */
    static Zorguitzondering zolangDeZorgLoopt(Vindplaats grondslag, List<Voorwaarde> voorwaarden) {
        return new Zorguitzondering(
                Uitzondering.ZORG,
                grondslag,
                voorwaarden,
                zaak -> zaak.situatie().zorgLoopt(zaak.peildatum()),
                "Op {peildatum} is er geen zorg. De uitzondering voor zorg geldt dan niet.");
    }

    /** Whether the exception applies; empty when the college has to judge first. */
    Optional<Boolean> weeg(Zaak<Situatie> zaak) {
        if (mogelijk.test(zaak)) {
            return Voorwaarde.alle(zaak, voorwaarden);
        }
        zaak.stap(grondslag, nietMogelijk).met("peildatum", zaak.peildatum().datum());
        return Optional.of(false);
    }

    /** The last day of the exception, when it lasts as long as zorg of which the end is known. */
    Optional<LocalDate> totEnMet(Zaak<Situatie> zaak) {
        return soort == Uitzondering.ZORG ? zaak.situatie().zorg().flatMap(Zorg::totEnMet) : Optional.empty();
    }
}
