package nl.regelbalans.regels.bijstandsnorm;

import java.util.List;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;

/**
 * The norms of articles 20 to 23, each as it was published: none is ever derived from another. In euros a month, vakantietoeslag
 * included.
 */
public final class Bijstandsnormen {

    public static final Norm<Bedrag> ALLEENSTAANDE_18_TOT_21 = bedrag("alleenstaande-18-tot-21");
    public static final Norm<Bedrag> ALLEENSTAANDE_OUDER_18_TOT_21 = bedrag("alleenstaande-ouder-18-tot-21");
    public static final Norm<Bedrag> GEHUWDEN_BEIDEN_18_TOT_21 = bedrag("gehuwden-beiden-18-tot-21");
    public static final Norm<Bedrag> GEHUWDEN_BEIDEN_18_TOT_21_MET_KIND = bedrag("gehuwden-beiden-18-tot-21-met-kind");
    public static final Norm<Bedrag> GEHUWDEN_EEN_18_TOT_21 = bedrag("gehuwden-een-18-tot-21");
    public static final Norm<Bedrag> GEHUWDEN_EEN_18_TOT_21_MET_KIND = bedrag("gehuwden-een-18-tot-21-met-kind");
    public static final Norm<Bedrag> ALLEENSTAANDE = bedrag("alleenstaande");
    public static final Norm<Bedrag> GEHUWDEN = bedrag("gehuwden");
    public static final Norm<Bedrag> ALLEENSTAANDE_PENSIOENGERECHTIGD = bedrag("alleenstaande-pensioengerechtigd");
    public static final Norm<Bedrag> GEHUWDEN_PENSIOENGERECHTIGD = bedrag("gehuwden-pensioengerechtigd");
    public static final Norm<Bedrag> GEHUWDEN_EEN_PENSIOENGERECHTIGD = bedrag("gehuwden-een-pensioengerechtigd");
    public static final Norm<Bedrag> VAST_DEEL_18_TOT_21_MET_KIND = bedrag("vast-deel-18-tot-21-met-kind");
    public static final Norm<Bedrag> VAST_DEEL_18_TOT_21 = bedrag("vast-deel-18-tot-21");
    public static final Norm<Bedrag> INRICHTING_ALLEENSTAANDE = bedrag("inrichting-alleenstaande");
    public static final Norm<Bedrag> INRICHTING_GEHUWDEN = bedrag("inrichting-gehuwden");
    public static final Norm<Bedrag> INRICHTING_VERHOGING_ALLEENSTAANDE = bedrag("inrichting-verhoging-alleenstaande");
    public static final Norm<Bedrag> INRICHTING_VERHOGING_GEHUWDEN = bedrag("inrichting-verhoging-gehuwden");
    public static final Norm<Bedrag> VERHOGING_18_TOT_21 = bedrag("verhoging-18-tot-21");

    /** Artikel 19, derde lid: the part of the bijstand that is vakantietoeslag. */
    public static final Norm<Percentage> VAKANTIETOESLAG = Norm.percentage(Bijstandsnormen.class, "vakantietoeslag");

    public static final List<Norm<?>> ALLE = List.of(
            ALLEENSTAANDE_18_TOT_21,
            ALLEENSTAANDE_OUDER_18_TOT_21,
            GEHUWDEN_BEIDEN_18_TOT_21,
            GEHUWDEN_BEIDEN_18_TOT_21_MET_KIND,
            GEHUWDEN_EEN_18_TOT_21,
            GEHUWDEN_EEN_18_TOT_21_MET_KIND,
            ALLEENSTAANDE,
            GEHUWDEN,
            ALLEENSTAANDE_PENSIOENGERECHTIGD,
            GEHUWDEN_PENSIOENGERECHTIGD,
            GEHUWDEN_EEN_PENSIOENGERECHTIGD,
            VAST_DEEL_18_TOT_21_MET_KIND,
            VAST_DEEL_18_TOT_21,
            INRICHTING_ALLEENSTAANDE,
            INRICHTING_GEHUWDEN,
            INRICHTING_VERHOGING_ALLEENSTAANDE,
            INRICHTING_VERHOGING_GEHUWDEN,
            VERHOGING_18_TOT_21,
            VAKANTIETOESLAG);

    private Bijstandsnormen() {}

    private static Norm<Bedrag> bedrag(String naam) {
        return Norm.bedrag(Bijstandsnormen.class, naam);
    }
}
