package nl.regelbalans.regels.partner;

import java.util.Optional;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnormen;
import nl.regelbalans.regels.bijstandsnorm.Huishouden;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;

/** Which norm for gehuwden without kostendelende medebewoners would hold if the partner had a right to bijstand. */
public final class Gehuwdennorm {

    /** Cited by itself when the norm is not known. */
    public static final Vindplaats GRONDSLAG = Bijstandsnormen.GEHUWDEN.grondslag();

    private Gehuwdennorm() {}

    /** As if the partner had the same age as deze persoon. */
    public static Norm<Bedrag> vanEigenLeeftijd(Paar paar, boolean kindTenLaste) {
        return new Huishouden(
                        paar.leeftijd(),
                        paar.pensioengerechtigd(),
                        Optional.of(paar.leeftijd()),
                        paar.pensioengerechtigd(),
                        kindTenLaste)
                .norm();
    }

    /** With the ages that they have. */
    static Norm<Bedrag> vanBeiden(Paar paar, boolean kindTenLaste) {
        return new Huishouden(
                        paar.leeftijd(),
                        paar.pensioengerechtigd(),
                        Optional.of(paar.leeftijdPartner()),
                        paar.partnerPensioengerechtigd(),
                        kindTenLaste)
                .norm();
    }
}
