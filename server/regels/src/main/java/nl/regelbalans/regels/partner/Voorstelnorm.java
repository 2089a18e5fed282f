package nl.regelbalans.regels.partner;

import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnormen;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * Both halves of point 6 of the programme: a percentage of the norm for gehuwden, less the partner's income as far as that comes
 * with the norm above the norm for gehuwden.
 */
public record Voorstelnorm(Programmapunt punt, Percentage percentage) {

    /** The norm and what remains of it. */
    public record Uitwerking(Bedrag norm, Bijstand bijstand) {}

    public Uitwerking bereken(Zaak<?> zaak, Paar paar, boolean kindTenLaste) {
        var soort = Gehuwdennorm.vanEigenLeeftijd(paar, kindTenLaste);
        if (soort != Bijstandsnormen.GEHUWDEN) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Het voorstel maakt geen verschil naar leeftijd; hier is gerekend met de norm voor gehuwden van deze"
                            + " leeftijd.");
        }
        var gehuwdennorm = zaak.norm(soort);
        var norm = zaak.stap(punt, "{percentage} van {gehuwdennorm} is {norm} (rekenkundig op hele centen).")
                .met("percentage", percentage)
                .met("gehuwdennorm", gehuwdennorm)
                .geeft("norm", percentage.van(gehuwdennorm));
        var telt = zaak.stap(
                        punt,
                        "Het inkomen van de partner ({inkomenPartner}) telt mee voor zover het met de norm boven"
                                + " {gehuwdennorm} komt: {telt}.")
                .met("inkomenPartner", paar.inkomenPartner())
                .met("gehuwdennorm", gehuwdennorm)
                .geeft("telt", paar.inkomenPartner().plus(norm).boven(gehuwdennorm));
        var bijstand = zaak.stap(
                        punt, "Na aftrek van {telt} en het eigen inkomen ({inkomen}) is de bijstand {bijstand}.")
                .met("telt", telt)
                .met("inkomen", paar.inkomen())
                .geeft("bijstand", norm.boven(paar.inkomen().plus(telt)));
        return new Uitwerking(norm, new Bijstand(telt, bijstand));
    }
}
