package nl.regelbalans.regels.mantelzorg;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Kostendelersnorm;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;

/**
 * Artikel 22a: whether deze persoon gets less because he shares costs.
 *
 * @param onbekend why the norm is not known
 */
record Kostendeling(Optional<Boolean> kostendelersnorm, Optional<Bedrag> norm, Optional<String> onbekend) {

    static final List<Vindplaats> GRONDSLAGEN = List.of(
            Kostendelersnorm.GRONDSLAG,
            Wet.PARTICIPATIEWET.artikel("21").onderdeel("a"),
            Wet.PARTICIPATIEWET.artikel("22").onderdeel("a"));

    private static final Kostendeling GEEN = new Kostendeling(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether there is anybody to share costs with, if they do not count as gehuwd. */
    static boolean mogelijk(Situatie situatie) {
        return situatie.leeftijdsgroep().kanKostendelerZijn() && kostendelers(situatie, false) > 0;
    }

    /**
     * Finds the norm.
     *
     * @param uitgezonderd whether artikel 22a, vierde lid, applies; empty when that is to be judged
     */
    static Kostendeling van(Zaak<Situatie> zaak, Samenwonen samenwonen, Optional<Boolean> uitgezonderd) {
        var situatie = zaak.situatie();
        boolean onbeslist =
                situatie.medebewoner().isPresent() && samenwonen.alsGehuwd().isEmpty();
        if (onbeslist || uitgezonderd.isEmpty()) {
            return GEEN;
        }
        boolean gehuwd = samenwonen.alsGehuwd().orElse(false);
        int kostendelers = kostendelers(situatie, gehuwd);
        if (!mogelijk(situatie) || kostendelers == 0) {
            return GEEN;
        }
        return gehuwd ? samen(zaak, uitgezonderd.get()) : alleen(zaak, kostendelers, uitgezonderd.get());
    }

    private static int kostendelers(Situatie situatie, boolean gehuwd) {
        boolean medebewonerTeltMee = !gehuwd
                && situatie.medebewoner().filter(Medebewoner::kostendelend).isPresent();
        return situatie.andereKostendelers() + (medebewonerTeltMee ? 1 : 0);
    }

    private static Kostendeling samen(Zaak<Situatie> zaak, boolean uitgezonderd) {
        zaak.stap(
                Kostendelersnorm.GRONDSLAG,
                "Zij gelden als gehuwd. De norm hangt dan van beiden af en staat niet in dit antwoord.");
        return new Kostendeling(Optional.of(!uitgezonderd), Optional.empty(), Optional.empty());
    }

    private static Kostendeling alleen(Zaak<Situatie> zaak, int kostendelers, boolean uitgezonderd) {
        var groep = zaak.situatie().leeftijdsgroep();
        var bron = uitgezonderd ? groep.alleenstaande() : groep.gehuwden();
        var norm = zaak.bekendeNorm(bron)
                .map(bedrag -> uitgezonderd
                        ? eigenNorm(zaak, bron, bedrag)
                        : Kostendelersnorm.bereken(zaak, bedrag, kostendelers + 1));
        var onbekend = norm.isPresent() ? Optional.<String>empty() : Optional.of(bron.ontbreekt(zaak.peildatum()));
        return new Kostendeling(Optional.of(!uitgezonderd), norm, onbekend);
    }

    private static Bedrag eigenNorm(Zaak<Situatie> zaak, Norm<Bedrag> bron, Bedrag bedrag) {
        return zaak.stap(bron.grondslag(), "De kostendelersnorm geldt niet. De norm is {norm}.")
                .geeft("norm", bedrag);
    }
}
