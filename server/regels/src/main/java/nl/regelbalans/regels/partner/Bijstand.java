package nl.regelbalans.regels.partner;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnormen;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * What remains of the norm after the income of both: artikel 32, derde en vierde lid, and artikel 19, tweede lid.
 *
 * @param inkomenPartnerTelt the part of the partner's income that counts, in euros a month
 * @param bedrag the bijstand, in euros a month
 */
public record Bijstand(Bedrag inkomenPartnerTelt, Bedrag bedrag) {

    public static final String GRENS_ONBEKEND =
            "De wet zegt niet welke norm voor gehuwden hier de grens is voor het inkomen van de partner: de normen voor"
                    + " gehuwden zijn er voor paren zonder kostendelende medebewoners en vanaf 18 jaar.";

    private static final Wetsartikel HOOGTE = Wet.PARTICIPATIEWET.artikel("19").lid(2);
    private static final Wetsartikel SAMEN = Wet.PARTICIPATIEWET.artikel("32").lid(3);
    private static final Wetsartikel GESCHEIDEN =
            Wet.PARTICIPATIEWET.artikel("32").lid(4);

    public static final List<Vindplaats> GRONDSLAGEN = List.of(SAMEN, GESCHEIDEN, HOOGTE);

    /**
     * Takes the income of both from the norm.
     *
     * @param verhoging what the college adds to the norm
     * @return empty when the law does not say where the limit for the partner's income lies
     */
    public static Optional<Bijstand> van(Zaak<?> zaak, Paar paar, boolean kindTenLaste, Bedrag norm, Bedrag verhoging) {
        var bijstandsnorm = verhoging.isNul() ? norm : verhoogd(zaak, norm, verhoging);
        return inkomenPartner(zaak, paar, kindTenLaste, norm, bijstandsnorm)
                .map(telt -> new Bijstand(
                        telt,
                        zaak.stap(
                                        HOOGTE,
                                        "Van {norm} gaat het eigen inkomen ({inkomen}) af en wat meetelt van de partner"
                                                + " ({telt}). De bijstand is {bijstand}.")
                                .met("norm", bijstandsnorm)
                                .met("inkomen", paar.inkomen())
                                .met("telt", telt)
                                .geeft(
                                        "bijstand",
                                        bijstandsnorm.boven(paar.inkomen().plus(telt)))));
    }

    private static Bedrag verhoogd(Zaak<?> zaak, Bedrag norm, Bedrag verhoging) {
        return zaak.stap(Afstemming.GRONDSLAG, "De norm {norm} gaat met {verhoging} omhoog naar {verhoogd}.")
                .met("norm", norm)
                .met("verhoging", verhoging)
                .geeft("verhoogd", norm.plus(verhoging));
    }

    private static Optional<Bedrag> inkomenPartner(
            Zaak<?> zaak, Paar paar, boolean kindTenLaste, Bedrag norm, Bedrag bijstandsnorm) {
        if (!paar.partnerInZelfdeWoning()) {
            return Optional.of(gescheiden(zaak, paar, norm));
        }
        if (paar.inkomenPartner().isNul()) {
            zaak.stap(SAMEN, "De partner heeft geen inkomen.");
            return Optional.of(Bedrag.NUL);
        }
        if (paar.kostendelendeMedebewoners() > 0 || paar.leeftijdPartner() < 18) {
            zaak.stap(
                    SAMEN, "Het inkomen van de partner telt mee boven de norm voor gehuwden. Die is hier niet bekend.");
            return Optional.empty();
        }
        return Optional.of(samen(zaak, paar, kindTenLaste, bijstandsnorm));
    }

    private static Bedrag samen(Zaak<?> zaak, Paar paar, boolean kindTenLaste, Bedrag bijstandsnorm) {
        var grens = Gehuwdennorm.vanBeiden(paar, kindTenLaste);
        if (grens != Bijstandsnormen.GEHUWDEN) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "De wet zegt niet welke norm voor gehuwden de grens is; hier is het de norm bij de leeftijd van beiden.");
        }
        var gehuwdennorm = zaak.norm(grens);
        var zonder = bijstandsnorm.boven(paar.inkomen());
        var samen = paar.inkomen().plus(paar.inkomenPartner()).plus(zonder);
        return zaak.stap(
                        SAMEN,
                        "Eigen inkomen {inkomen} + inkomen van de partner {inkomenPartner} + bijstand zonder dat inkomen"
                                + " {zonder} = {samen}. De norm voor gehuwden is {gehuwdennorm}. Van het inkomen van de"
                                + " partner telt {telt} mee.")
                .met("inkomen", paar.inkomen())
                .met("zonder", zonder)
                .met("inkomenPartner", paar.inkomenPartner())
                .met("samen", samen)
                .met("gehuwdennorm", gehuwdennorm)
                .geeft("telt", samen.boven(gehuwdennorm).tenHoogste(paar.inkomenPartner()));
    }

    private static Bedrag gescheiden(Zaak<?> zaak, Paar paar, Bedrag norm) {
        var telt = zaak.stap(
                        GESCHEIDEN,
                        "Zij leven gescheiden, maar niet duurzaam. Van het inkomen van de partner ({inkomenPartner}) telt mee"
                                + " wat boven {norm} komt: {telt}.")
                .met("inkomenPartner", paar.inkomenPartner())
                .met("norm", norm)
                .geeft("telt", paar.inkomenPartner().boven(norm));
        if (!telt.isNul()) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Artikel 32, vierde lid, zegt niet wiens bijstandsnorm de grens is; hier is het de norm van wie recht"
                            + " heeft (artikel 5, onderdeel c).");
        }
        return telt;
    }
}
