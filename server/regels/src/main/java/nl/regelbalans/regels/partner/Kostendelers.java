package nl.regelbalans.regels.partner;

import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnormen;
import nl.regelbalans.regels.bijstandsnorm.Kostendelersnorm;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Artikel 22a for one echtgenoot: a partner of 21 or older counts, with a right to bijstand or not, in the house or not. */
public final class Kostendelers {

    public static final Wetsartikel GRONDSLAG = Kostendelersnorm.GRONDSLAG;
    public static final Vindplaats EEN_JONGER_DAN_21 =
            Wet.PARTICIPATIEWET.artikel("22a").lid(3);

    private Kostendelers() {}

    /** The kostendelersnorm of deze persoon alone, in euros a month. */
    public static Bedrag norm(Zaak<?> zaak, Paar paar) {
        if (paar.partnerJongerDan21()) {
            zaak.stap(
                    EEN_JONGER_DAN_21,
                    "De partner is jonger dan 21 en telt niet mee. Het vaste bedrag van dit lid komt er niet bij, want dat"
                            + " is er alleen als beiden recht op bijstand hebben.");
        }
        int personen = zaak.stap(
                        GRONDSLAG,
                        paar.partnerJongerDan21()
                                ? "Wie de kosten delen: deze persoon en de medebewoners ({medebewoners}). Dat zijn {personen} personen."
                                : "Wie de kosten delen: deze persoon, de partner en de medebewoners ({medebewoners}). Dat zijn {personen} personen.")
                .met("medebewoners", paar.kostendelendeMedebewoners())
                .geeft("personen", paar.kostendelendeMedebewoners() + (paar.partnerJongerDan21() ? 1 : 2));
        return Kostendelersnorm.bereken(zaak, zaak.norm(gehuwdennorm(paar)), personen);
    }

    /** B in the formula of the law. */
    private static Norm<Bedrag> gehuwdennorm(Paar paar) {
        if (paar.pensioengerechtigd()) {
            return Bijstandsnormen.GEHUWDEN_PENSIOENGERECHTIGD;
        }
        return paar.partnerPensioengerechtigd()
                ? Bijstandsnormen.GEHUWDEN_EEN_PENSIOENGERECHTIGD
                : Bijstandsnormen.GEHUWDEN;
    }
}
