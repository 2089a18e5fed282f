package nl.regelbalans.regels.maandberekening;

import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What there is to live on in one month, and how that comes about. All amounts are of the household together. */
public record Uitkomst(
        @Veld("De norm met vakantietoeslag, in euro per maand")
        Optional<Bedrag> norm,

        @Veld("Wat in deze maand meetelt aan inkomsten, vóór de vrijlating, in euro")
        Optional<Bedrag> inkomsten,

        @Veld("Wat daarvan vrij blijft, in euro per maand") Optional<Bedrag> vrijgelaten,

        @Veld("Wat van de bijstand af gaat, zonder vakantiegeld, in euro per maand")
        Optional<Bedrag> inMindering,

        @Veld("De aanspraak op vakantietoeslag over het inkomen, netto in euro")
        Optional<Bedrag> vakantietoeslagOverInkomen,

        @Veld("De bijstand over deze maand, met vakantietoeslag, in euro")
        Optional<Bedrag> bijstand,

        @Veld("Wat de gemeente daarvan bewaart voor juni, in euro")
        Optional<Bedrag> gereserveerd,

        @Veld(
                value = "Wat de gemeente daarvan deze maand betaalt, in euro",
                gevolg = "betaalt de gemeente {verschil} bijstand")
        Optional<Bedrag> bijstandBetaald,

        @Veld("De bewaarde vakantietoeslag die de gemeente in juni betaalt, in euro; alleen in juni")
        Optional<Bedrag> vakantietoeslagBetaald,

        @Veld("Wat het college aan bufferbudget betaalt, in euro")
        Optional<Bedrag> bufferbudget,

        @Veld("Het inkomen dat deze maand binnenkomt, zonder vakantiegeld en onbelaste vergoedingen, netto in euro")
        Optional<Bedrag> ontvangen,

        @Veld("Het vakantiegeld dat een werkgever deze maand betaalt, netto in euro; alleen als dat er is")
        Optional<Bedrag> vakantiegeld,

        @Veld(
                value =
                        "Wat er deze maand in handen is: inkomen, vakantiegeld, bijstand en bufferbudget; zonder giften en"
                                + " toeslagen, in euro",
                gevolg = "hebt u {verschil} in handen")
        Optional<Bedrag> inHanden,

        @Veld("Wat er deze maand te weinig is om van te leven: minder dan de norm zonder vakantietoeslag, in euro")
        Optional<Bedrag> tekort,

        @Veld("Wat de gemeente na deze maand in totaal bewaart, in euro")
        Optional<Bedrag> bewaard) {}
