package nl.regelbalans.regels.bijstandsnorm;

import java.util.Optional;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;

/**
 * Those for whom one norm of articles 20 to 22 holds.
 *
 * @param leeftijd of the belanghebbende, in years
 * @param leeftijdPartner of the echtgenoot who has a right to bijstand too; empty for who is alone
 * @param kinderen whether there are ten laste komende kinderen
 */
public record Huishouden(
        int leeftijd,
        boolean pensioengerechtigd,
        Optional<Integer> leeftijdPartner,
        boolean partnerPensioengerechtigd,
        boolean kinderen) {

    private static final int EINDE_JONGERENNORM = 21;

    public static boolean isJongere(int leeftijd) {
        return leeftijd < EINDE_JONGERENNORM;
    }

    public boolean gehuwd() {
        return leeftijdPartner.isPresent();
    }

    /** How many of the belanghebbende and the echtgenoot are 18, 19 or 20. */
    public int jongeren() {
        return (isJongere(leeftijd) ? 1 : 0)
                + leeftijdPartner.filter(Huishouden::isJongere).map(jong -> 1).orElse(0);
    }

    /** How many of the belanghebbende and the echtgenoot are 21 or older. */
    public int vanaf21() {
        return (gehuwd() ? 2 : 1) - jongeren();
    }

    public boolean metPensioengerechtigde() {
        return pensioengerechtigd || partnerPensioengerechtigd;
    }

    /** The norm of articles 20 to 22, for who shares costs with nobody. */
    public Norm<Bedrag> norm() {
        return gehuwd() ? gehuwdennorm() : alleenstaandennorm();
    }

    /** Artikel 20, vierde lid: the norm of artikel 21 for who is in the same situation, but 21 or older. */
    public Norm<Bedrag> normVanaf21() {
        return gehuwd() ? Bijstandsnormen.GEHUWDEN : Bijstandsnormen.ALLEENSTAANDE;
    }

    private Norm<Bedrag> alleenstaandennorm() {
        if (jongeren() == 1) {
            return kinderen ? Bijstandsnormen.ALLEENSTAANDE_OUDER_18_TOT_21 : Bijstandsnormen.ALLEENSTAANDE_18_TOT_21;
        }
        return pensioengerechtigd ? Bijstandsnormen.ALLEENSTAANDE_PENSIOENGERECHTIGD : Bijstandsnormen.ALLEENSTAANDE;
    }

    private Norm<Bedrag> gehuwdennorm() {
        return switch (jongeren()) {
            case 2 ->
                kinderen
                        ? Bijstandsnormen.GEHUWDEN_BEIDEN_18_TOT_21_MET_KIND
                        : Bijstandsnormen.GEHUWDEN_BEIDEN_18_TOT_21;
            case 1 ->
                kinderen ? Bijstandsnormen.GEHUWDEN_EEN_18_TOT_21_MET_KIND : Bijstandsnormen.GEHUWDEN_EEN_18_TOT_21;
            default -> gehuwdennormVanaf21();
        };
    }

    private Norm<Bedrag> gehuwdennormVanaf21() {
        if (pensioengerechtigd && partnerPensioengerechtigd) {
            return Bijstandsnormen.GEHUWDEN_PENSIOENGERECHTIGD;
        }
        return metPensioengerechtigde() ? Bijstandsnormen.GEHUWDEN_EEN_PENSIOENGERECHTIGD : Bijstandsnormen.GEHUWDEN;
    }
}
