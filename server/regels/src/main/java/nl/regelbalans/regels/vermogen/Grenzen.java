package nl.regelbalans.regels.vermogen;

import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;

/**
 * What stays out of account.
 *
 * @param vermogen the vermogensgrens
 * @param woning what stays free in the eigen woning; of no use when there is no woning
 * @param bekend false when these are the last known amounts and those of the peildatum are not known yet
 */
record Grenzen(Bedrag vermogen, Bedrag woning, boolean bekend) {

    static final Norm<Bedrag> ALLEENSTAANDE = Norm.bedrag(Vermogen.class, "vermogensgrens-alleenstaande");
    static final Norm<Bedrag> ALLEENSTAANDE_OUDER = Norm.bedrag(Vermogen.class, "vermogensgrens-alleenstaande-ouder");
    static final Norm<Bedrag> GEHUWDEN = Norm.bedrag(Vermogen.class, "vermogensgrens-gehuwden");
    static final Norm<Bedrag> WONING = Norm.bedrag(Vermogen.class, "vrijstelling-eigen-woning");

    /** The amounts of the peildatum; when one is not known, the rule ends here. */
    static Grenzen van(Zaak<Situatie> zaak) {
        var grens = vermogensgrens(zaak);
        var woning = zaak.situatie().woning().isPresent() ? zaak.norm(WONING) : Bedrag.NUL;
        return new Grenzen(grens, woning, true);
    }

    static Bedrag vermogensgrens(Zaak<Situatie> zaak) {
        return zaak.norm(norm(zaak.situatie().leefvorm()));
    }

    static boolean zijnBekend(Zaak<Situatie> zaak) {
        return norm(zaak.situatie().leefvorm()).op(zaak.peildatum()).isPresent();
    }

    static Grenzen laatstBekend(Zaak<Situatie> zaak) {
        var peildatum = zaak.peildatum();
        var grens = norm(zaak.situatie().leefvorm()).laatsteVoor(peildatum);
        return new Grenzen(grens.waarde(), WONING.laatsteVoor(peildatum).waarde(), false);
    }

    private static Norm<Bedrag> norm(Leefvorm leefvorm) {
        return switch (leefvorm) {
            case ALLEENSTAANDE -> ALLEENSTAANDE;
            case ALLEENSTAANDE_OUDER -> ALLEENSTAANDE_OUDER;
            case GEHUWDEN -> GEHUWDEN;
        };
    }
}
