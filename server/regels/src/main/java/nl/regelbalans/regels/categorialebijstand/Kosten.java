package nl.regelbalans.regels.categorialebijstand;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Artikel 35, eerste en tweede lid: the costs of one person or gezin, with a threshold that the college may use. */
final class Kosten {

    static final Norm<Bedrag> DREMPEL = Norm.bedrag(CategorialeBijstand.class, "drempel-bijzondere-bijstand");

    static final Wetsartikel RECHT = Wet.PARTICIPATIEWET.artikel("35").lid(1);
    static final Wetsartikel KLEIN = Wet.PARTICIPATIEWET.artikel("35").lid(2);

    private static final Oordeel<Boolean> NOODZAKELIJK = Oordeel.jaNee(
            "kostenNoodzakelijk",
            Ruimte.BEOORDELINGSRUIMTE,
            RECHT,
            "Zijn deze kosten noodzakelijk en komen zij door bijzondere omstandigheden?");
    private static final Oordeel<Boolean> KLEINE_KOSTEN = Oordeel.jaNee(
            "kleineKostenWeigeren",
            Ruimte.KAN_BEPALING,
            KLEIN,
            "Weigert het college deze kosten, omdat zij in twaalf maanden niet boven de drempel komen?");
    private static final Oordeel<Bedrag> EIGEN_MIDDELEN = Oordeel.bedrag(
            "uitEigenMiddelen",
            Ruimte.BEOORDELINGSRUIMTE,
            RECHT,
            "Welk deel van deze kosten kan deze persoon volgens het college zelf betalen, uit de bijstandsnorm, toeslagen,"
                    + " inkomen boven die norm of vermogen?");

    static final List<Oordeel<?>> OORDELEN = List.of(NOODZAKELIJK, KLEINE_KOSTEN, EIGEN_MIDDELEN);

    private Kosten() {}

    static Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak, Bedrag kosten) {
        var noodzakelijk = zaak.invulling(NOODZAKELIJK);
        if (noodzakelijk.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.NOG_OPEN, NOODZAKELIJK);
        }
        if (!noodzakelijk.get()) {
            zaak.stap(RECHT, "Het college vindt de kosten niet noodzakelijk, of niet bijzonder.");
            return zaak.vastgesteld(Uitkomst.nietMogelijk(Afwijzing.NIET_NOODZAKELIJK));
        }
        zaak.stap(RECHT, "Het college vindt de kosten van {kosten} noodzakelijk en bijzonder.")
                .met("kosten", kosten);
        return bovenDrempel(zaak, kosten, zaak.norm(DREMPEL)) ? bedrag(zaak, kosten) : klein(zaak, kosten);
    }

    private static boolean bovenDrempel(Zaak<Situatie> zaak, Bedrag kosten, Bedrag drempel) {
        boolean boven = kosten.meerDan(drempel);
        zaak.stap(
                        KLEIN,
                        boven
                                ? "{kosten} is meer dan de drempel van {drempel}. Weigeren om de drempel kan niet."
                                : "{kosten} is niet meer dan de drempel van {drempel}. Het college kan weigeren.")
                .met("kosten", kosten)
                .met("drempel", drempel);
        if (boven && zaak.invulling(KLEINE_KOSTEN).orElse(false)) {
            throw zaak.weigering(
                    KLEINE_KOSTEN, "De kosten zijn hoger dan de drempel. Weigeren om de drempel kan niet.");
        }
        return boven;
    }

    private static Beoordeling<Uitkomst> klein(Zaak<Situatie> zaak, Bedrag kosten) {
        var weigert = zaak.invulling(KLEINE_KOSTEN);
        if (weigert.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.NOG_OPEN, KLEINE_KOSTEN);
        }
        if (weigert.get()) {
            zaak.stap(KLEIN, "Het college weigert de kosten, omdat zij niet boven de drempel komen.");
            return zaak.vastgesteld(Uitkomst.geweigerd(Afwijzing.KLEINE_KOSTEN));
        }
        return bedrag(zaak, kosten);
    }

    private static Beoordeling<Uitkomst> bedrag(Zaak<Situatie> zaak, Bedrag kosten) {
        var eigenMiddelen = zaak.invulling(EIGEN_MIDDELEN);
        if (eigenMiddelen.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.NOG_OPEN, EIGEN_MIDDELEN);
        }
        if (eigenMiddelen.get().meerDan(kosten)) {
            throw zaak.weigering(EIGEN_MIDDELEN, "Kies hooguit " + kosten + ": meer kosten zijn er niet.");
        }
        var bedrag = zaak.stap(RECHT, "Van {kosten} kan {eigenMiddelen} uit eigen middelen. De bijstand is {bedrag}.")
                .met("kosten", kosten)
                .met("eigenMiddelen", eigenMiddelen.get())
                .geeft("bedrag", kosten.min(eigenMiddelen.get()));
        return zaak.vastgesteld(
                bedrag.isNul() ? Uitkomst.nietMogelijk(Afwijzing.EIGEN_MIDDELEN) : Uitkomst.bedrag(bedrag));
    }
}
