package nl.regelbalans.regels.jongeren18tot21;

import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnormen;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * Artikel 20, derde en vierde lid: the published amount on top of the jongerennorm, up to the norm from 21 years on.
 *
 * @param jongerennorm the norm before the verhoging
 */
record Verhoging(Zaak<Situatie> zaak, Bedrag jongerennorm) {

    static final Wetsartikel VERHOGEN = Wet.PARTICIPATIEWET.artikel("20").lid(3);
    static final Wetsartikel PLAFOND = Wet.PARTICIPATIEWET.artikel("20").lid(4);

    /** False where the law does not say on top of which norm, or below which, the verhoging comes. */
    boolean teBepalen() {
        var huishouden = zaak.situatie().huishouden();
        boolean gedeeldVastDeel = huishouden.gehuwd()
                && huishouden.vanaf21() == 1
                && zaak.situatie().kostendelers() > 0;
        return !gedeeldVastDeel && !huishouden.metPensioengerechtigde();
    }

    /** The verhoging for this many jongeren, after the plafond. */
    Bedrag voor(int aantal) {
        if (aantal == 0) {
            return Bedrag.NUL;
        }
        twijfel(aantal);
        var plafond = plafond();
        var verhoogd = zaak.stap(VERHOGEN, "De norm van {jongerennorm} met {aantal} keer {bedrag} erbij is {verhoogd}.")
                .met("jongerennorm", jongerennorm)
                .met("aantal", aantal)
                .met("bedrag", bedrag())
                .geeft("verhoogd", jongerennorm.plus(maal(aantal)));
        var norm = zaak.stap(
                        PLAFOND,
                        "De norm met verhoging is nooit hoger dan die vanaf 21 jaar, {plafond}. Dat geeft {norm}.")
                .met("plafond", plafond)
                .geeft("norm", verhoogd.tenHoogste(plafond));
        return norm.min(jongerennorm);
    }

    /** The highest norm possible for this many jongeren. */
    Bedrag hoogstens(int aantal) {
        return zaak.stap(
                        PLAFOND,
                        "Met {aantal} keer {bedrag} erbij, maar niet meer dan {plafond}, is de norm hoogstens {hoogstens}.")
                .met("jongerennorm", jongerennorm)
                .met("aantal", aantal)
                .met("bedrag", bedrag())
                .met("plafond", plafond())
                .geeft("hoogstens", jongerennorm.plus(maal(aantal)).tenHoogste(plafond()));
    }

    private void twijfel(int aantal) {
        if (aantal == 2) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "De wet zegt niet of de verhoging bij gehuwden twee keer geldt als geen van beiden een beroep op de ouders"
                            + " kan doen. Hier is twee keer gerekend, tot het maximum.");
        }
        if (zaak.situatie().kostendelers() > 0) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Het maximum is de norm van artikel 21. Of dat bij kostendelende medebewoners de lagere kostendelersnorm"
                            + " is, zegt de wet niet.");
        }
    }

    private Bedrag maal(int aantal) {
        return switch (aantal) {
            case 0 -> Bedrag.NUL;
            case 1 -> bedrag();
            default -> bedrag().plus(bedrag());
        };
    }

    private Bedrag bedrag() {
        return zaak.norm(Bijstandsnormen.VERHOGING_18_TOT_21);
    }

    private Bedrag plafond() {
        return zaak.norm(zaak.situatie().huishouden().normVanaf21());
    }
}
