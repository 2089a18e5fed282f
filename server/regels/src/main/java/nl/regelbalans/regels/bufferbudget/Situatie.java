package nl.regelbalans.regels.bufferbudget;

import java.util.List;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody who works beside bijstand; with an echtgenoot who has a right too, the amounts are of both together. */
public record Situatie(
        @Veld("Ontvangt deze persoon inkomen uit arbeid") boolean inkomenUitArbeid,
        @Veld("Ontvangt deze persoon algemene bijstand") boolean algemeneBijstand,
        @Veld("De maanden waar het om gaat, elk één keer") List<Maand> maanden,

        @Veld(
                "Wat het college al aan bufferbudget inzette; wat buiten het kalenderjaar van de peildatum valt, telt niet mee")
        List<EerdereInzet> ingezet,

        @Veld(
                value =
                        "Te veel betaalde algemene bijstand die nog openstaat omdat inkomsten uit arbeid zijn verrekend,"
                                + " in euro",
                standaard = "0")
        Bedrag vordering,

        @Veld(value = "Is er een echtgenoot, en heeft die recht op bijstand", standaard = "geen")
        Echtgenoot echtgenoot,

        @Veld(value = "Vragen beide echtgenoten samen om alles aan één van hen te betalen", standaard = "false")
        boolean gezamenlijkVerzoek)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (maanden.stream().map(Maand::maand).distinct().count() < maanden.size()) {
            fouten.meld(
                    "situatie.maanden",
                    Foutcode.TEGENSTRIJDIG,
                    "Dezelfde maand staat er meer dan één keer. Tel die regels op tot één maand.");
        }
        if (gezamenlijkVerzoek && echtgenoot != Echtgenoot.MET_RECHT) {
            fouten.meld(
                    "situatie.gezamenlijkVerzoek",
                    Foutcode.TEGENSTRIJDIG,
                    "Alleen echtgenoten die allebei recht hebben op bijstand doen dit verzoek. Verander een van de twee.");
        }
    }

    boolean werktNaastBijstand() {
        return inkomenUitArbeid && algemeneBijstand;
    }

    /** What is missing month by month: what is left over in one month does not make up for another. */
    Bedrag tekort() {
        return maanden.stream().map(Maand::tekort).reduce(Bedrag.NUL, Bedrag::plus);
    }

    Bedrag ingezetIn(Peildatum peildatum) {
        return ingezet.stream()
                .filter(inzet -> peildatum.kalenderjaar().bevat(inzet.datum()))
                .map(EerdereInzet::bedrag)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }
}
