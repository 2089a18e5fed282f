package nl.regelbalans.regels.bijstandsnorm;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Artikelen 20 tot en met 22a: the norm of a huishouden, in euros a month, with or without kostendelende medebewoners. */
public final class Bijstandsnorm {

    private static final Wetsartikel SOM = Wet.PARTICIPATIEWET.artikel("22a").lid(2);

    private Bijstandsnorm() {}

    /** Every provision that a step of {@link #bereken} may cite. */
    public static List<Vindplaats> grondslagen() {
        return Stream.concat(
                        Stream.of(Kostendelersnorm.GRONDSLAG, SOM),
                        Stream.of(
                                        Bijstandsnormen.ALLEENSTAANDE_18_TOT_21,
                                        Bijstandsnormen.ALLEENSTAANDE_OUDER_18_TOT_21,
                                        Bijstandsnormen.GEHUWDEN_BEIDEN_18_TOT_21,
                                        Bijstandsnormen.GEHUWDEN_BEIDEN_18_TOT_21_MET_KIND,
                                        Bijstandsnormen.GEHUWDEN_EEN_18_TOT_21,
                                        Bijstandsnormen.GEHUWDEN_EEN_18_TOT_21_MET_KIND,
                                        Bijstandsnormen.ALLEENSTAANDE,
                                        Bijstandsnormen.GEHUWDEN,
                                        Bijstandsnormen.ALLEENSTAANDE_PENSIOENGERECHTIGD,
                                        Bijstandsnormen.GEHUWDEN_PENSIOENGERECHTIGD,
                                        Bijstandsnormen.GEHUWDEN_EEN_PENSIOENGERECHTIGD,
                                        Bijstandsnormen.VAST_DEEL_18_TOT_21,
                                        Bijstandsnormen.VAST_DEEL_18_TOT_21_MET_KIND)
                                .map(Norm::grondslag))
                .toList();
    }

    /**
     * The norm, with its arithmetic as steps of the motivering.
     *
     * @param kostendelers how many kostendelende medebewoners there are
     */
    public static Bedrag bereken(Zaak<?> zaak, Huishouden huishouden, int kostendelers) {
        if (kostendelers == 0) {
            return zonderKostendelers(zaak, huishouden);
        }
        if (huishouden.vanaf21() == 0) {
            zaak.stap(Kostendelersnorm.GRONDSLAG, "De kostendelersnorm geldt pas vanaf 21 jaar.");
            return zonderKostendelers(zaak, huishouden);
        }
        int personen = kostendelers + huishouden.vanaf21();
        if (!huishouden.gehuwd()) {
            return perPersoon(zaak, huishouden.pensioengerechtigd(), false, personen);
        }
        return huishouden.jongeren() == 1
                ? metVastDeel(zaak, huishouden, personen)
                : somVanBeiden(zaak, huishouden, personen);
    }

    private static Bedrag zonderKostendelers(Zaak<?> zaak, Huishouden huishouden) {
        var norm = huishouden.norm();
        var bedrag = zaak.norm(norm);
        return zaak.stap(norm.grondslag(), "De norm is {norm} per maand ({situatie}).")
                .met("situatie", norm.omschrijving())
                .geeft("norm", bedrag);
    }

    private static Bedrag perPersoon(Zaak<?> zaak, boolean pensioengerechtigd, boolean anderWel, int personen) {
        var vanaf = anderWel ? Bijstandsnormen.GEHUWDEN_EEN_PENSIOENGERECHTIGD : Bijstandsnormen.GEHUWDEN;
        var gehuwdennorm = pensioengerechtigd ? Bijstandsnormen.GEHUWDEN_PENSIOENGERECHTIGD : vanaf;
        return Kostendelersnorm.bereken(zaak, zaak.norm(gehuwdennorm), personen);
    }

    private static Bedrag somVanBeiden(Zaak<?> zaak, Huishouden huishouden, int personen) {
        boolean eigen = huishouden.pensioengerechtigd();
        boolean ander = huishouden.partnerPensioengerechtigd();
        var som = perPersoon(zaak, eigen, ander, personen).plus(perPersoon(zaak, ander, eigen, personen));
        return zaak.stap(SOM, "De norm voor gehuwden is de som van de normen van ieder: {norm}.")
                .geeft("norm", som);
    }

    private static Bedrag metVastDeel(Zaak<?> zaak, Huishouden huishouden, int personen) {
        var norm = huishouden.kinderen()
                ? Bijstandsnormen.VAST_DEEL_18_TOT_21_MET_KIND
                : Bijstandsnormen.VAST_DEEL_18_TOT_21;
        var vastDeel = zaak.norm(norm);
        var deel = perPersoon(zaak, huishouden.metPensioengerechtigde(), false, personen);
        return zaak.stap(
                        norm.grondslag(),
                        "Voor de echtgenoot onder de 21 jaar komt daar {vastDeel} bij. De norm is {norm}.")
                .met("vastDeel", vastDeel)
                .met("kostendelersnorm", deel)
                .geeft("norm", vastDeel.plus(deel));
    }
}
