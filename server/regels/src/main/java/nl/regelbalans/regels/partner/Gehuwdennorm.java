package nl.regelbalans.regels.partner;

import nl.regelbalans.regels.bijstandsnorm.Bijstandsnormen;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;

/** Which norm for gehuwden without kostendelende medebewoners goes with which ages: articles 20, 21 and 22. */
public final class Gehuwdennorm {

    private Gehuwdennorm() {}

    /** As if the partner had a right to bijstand and the same age as deze persoon. */
    public static Norm<Bedrag> vanEigenLeeftijd(Paar paar, boolean kindTenLaste) {
        if (paar.jongerDan21()) {
            return beidenJong(kindTenLaste);
        }
        return paar.pensioengerechtigd() ? Bijstandsnormen.GEHUWDEN_PENSIOENGERECHTIGD : Bijstandsnormen.GEHUWDEN;
    }

    /** As if the partner had a right to bijstand, with the ages that they have. */
    static Norm<Bedrag> vanBeiden(Paar paar, boolean kindTenLaste) {
        if (paar.jongerDan21() && paar.partnerJongerDan21()) {
            return beidenJong(kindTenLaste);
        }
        if (paar.jongerDan21() || paar.partnerJongerDan21()) {
            return kindTenLaste
                    ? Bijstandsnormen.GEHUWDEN_EEN_18_TOT_21_MET_KIND
                    : Bijstandsnormen.GEHUWDEN_EEN_18_TOT_21;
        }
        if (paar.pensioengerechtigd() == paar.partnerPensioengerechtigd()) {
            return vanEigenLeeftijd(paar, kindTenLaste);
        }
        return Bijstandsnormen.GEHUWDEN_EEN_PENSIOENGERECHTIGD;
    }

    private static Norm<Bedrag> beidenJong(boolean kindTenLaste) {
        return kindTenLaste
                ? Bijstandsnormen.GEHUWDEN_BEIDEN_18_TOT_21_MET_KIND
                : Bijstandsnormen.GEHUWDEN_BEIDEN_18_TOT_21;
    }
}
