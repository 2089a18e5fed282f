package nl.regelbalans.regels.mantelzorg;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Kostendelersnorm;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * Artikel 22a: whether deze persoon gets less because he shares costs.
 *
 * @param onbekend why the norm is not known
 */
record Kostendeling(Optional<Boolean> kostendelersnorm, Optional<Bedrag> norm, Optional<String> onbekend) {

    private static final Wetsartikel MEDEBEWONER =
            Wet.PARTICIPATIEWET.artikel("19a").lid(1);

    static final List<Vindplaats> GRONDSLAGEN = List.of(
            MEDEBEWONER,
            Kostendelersnorm.GRONDSLAG,
            Wet.PARTICIPATIEWET.artikel("21").onderdeel("a"),
            Wet.PARTICIPATIEWET.artikel("22").onderdeel("a"));

    private static final Kostendeling GEEN = new Kostendeling(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether there is anybody to share costs with, if they do not count as gehuwd. */
    static boolean mogelijk(Zaak<Situatie> zaak) {
        return zaak.situatie().leeftijdsgroep().kanKostendelerZijn() && kostendelers(zaak, false) > 0;
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
        if (woontElders(zaak)) {
            zaak.stap(MEDEBEWONER, "Zonder hoofdverblijf in dezelfde woning is de medebewoner geen kostendeler.");
        }
        int kostendelers = kostendelers(zaak, gehuwd);
        if (kostendelers == 0) {
            return GEEN;
        }
        if (!situatie.leeftijdsgroep().kanKostendelerZijn()) {
            return gehuwd ? GEEN : onder21(zaak);
        }
        return gehuwd ? samen(zaak, uitgezonderd.get()) : alleen(zaak, kostendelers, uitgezonderd.get());
    }

    private static int kostendelers(Zaak<Situatie> zaak, boolean gehuwd) {
        boolean medebewonerTeltMee = !gehuwd && metKostendelendeMedebewoner(zaak.situatie()) && !woontElders(zaak);
        return zaak.situatie().andereKostendelers() + (medebewonerTeltMee ? 1 : 0);
    }

    /** Artikel 19a asks for the hoofdverblijf too, and that is for the college to judge. */
    private static boolean woontElders(Zaak<Situatie> zaak) {
        return metKostendelendeMedebewoner(zaak.situatie())
                && zaak.invulling(Samenwonen.HOOFDVERBLIJF)
                        .filter(samen -> !samen)
                        .isPresent();
    }

    private static boolean metKostendelendeMedebewoner(Situatie situatie) {
        return situatie.medebewoner().filter(Medebewoner::kostendelend).isPresent();
    }

    private static Kostendeling onder21(Zaak<Situatie> zaak) {
        zaak.stap(Kostendelersnorm.GRONDSLAG, "De kostendelersnorm geldt pas vanaf 21 jaar.");
        return new Kostendeling(Optional.of(false), Optional.empty(), Optional.empty());
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
