package nl.regelbalans.regels.categorialebijstand;

import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody who wants bijzondere bijstand; the peildatum is the day on which it would be given. */
public record Situatie(
        @Veld("Waarvoor de bijzondere bijstand is") Voorziening voorziening,

        @Veld(
                value =
                        "Is de groep bij algemene maatregel van bestuur aangewezen; dat kan alleen in het voorstel van 2023",
                standaard = "false")
        boolean aangewezen,

        @Veld("De kosten binnen twaalf maanden, in euro; alleen bij eigen kosten")
        Optional<Bedrag> kosten,

        @Veld(value = "Is deze persoon 18, 19 of 20 jaar", standaard = "false")
        boolean achttienTotEnMetTwintig,

        @Veld(value = "Komt deze persoon in aanmerking voor studiefinanciering", standaard = "false")
        boolean studiefinanciering,

        @Veld(value = "Staat deze persoon ingeschreven met alleen een briefadres", standaard = "false")
        boolean alleenBriefadres)
        implements Samenhang {

    /** Without anything that artikel 35, vijfde lid, asks. */
    static Situatie van(Voorziening voorziening, boolean aangewezen) {
        return new Situatie(voorziening, aangewezen, Optional.empty(), false, false, false);
    }

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (kosten.isPresent() != (voorziening == Voorziening.EIGEN_KOSTEN)) {
            fouten.meld(
                    "situatie.kosten",
                    Foutcode.TEGENSTRIJDIG,
                    "Geef de kosten bij eigen-kosten, en laat ze bij iets anders weg.");
        }
    }
}
