package nl.regelbalans.regels.participatieplicht;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody who asks for or receives algemene bijstand. Of gehuwden each is asked about apart. */
public record Situatie(
        @Veld(value = "Leeftijd in jaren", maximum = 130) int leeftijd,

        @Veld(value = "Heeft deze persoon de AOW-leeftijd bereikt", standaard = "false")
        boolean pensioengerechtigd,

        @Veld("De dag waarop deze persoon zich meldde om bijstand aan te vragen")
        LocalDate melding,

        @Veld(
                value =
                        "Is deze persoon volledig en duurzaam arbeidsongeschikt, zoals artikel 4 van de Wet WIA dat bedoelt",
                standaard = "false")
        boolean volledigEnDuurzaamArbeidsongeschikt,

        @Veld(
                value =
                        "Stelde de arbeidsdeskundige van de gemeente, na overleg met een bedrijfsarts, vast dat er duurzaam geen"
                                + " arbeidsvermogen is; telt alleen in het voorstel van 2023",
                standaard = "false")
        boolean duurzaamGeenArbeidsvermogen,

        @Veld("De leeftijd van het jongste kind in hele maanden; alleen als deze persoon een alleenstaande ouder is")
        Optional<Integer> jongsteKindInMaanden,

        @Veld(
                value =
                        "Vraagt deze alleenstaande ouder, met de volledige zorg voor een kind tot vijf jaar, ontheffing van werk",
                standaard = "false")
        boolean ontheffingGevraagd,

        @Veld(
                value = "Hoeveel maanden van die ontheffing al zijn gebruikt, ook in een andere woonplaats",
                standaard = "0",
                maximum = 60)
        int gebruikteMaanden,

        @Veld(value = "Wat deze persoon aanvoert om tijdelijk ontheven te worden", standaard = "niets")
        Aangevoerd aangevoerd)
        implements Samenhang {

    private static final int KIND_TOT_12_JAAR = 144;
    private static final int VOLWASSEN = 18;

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (ontheffingGevraagd && jongsteKindInMaanden.isEmpty()) {
            fouten.meld(
                    "situatie.ontheffingGevraagd",
                    Foutcode.TEGENSTRIJDIG,
                    "Deze ontheffing is voor een alleenstaande ouder. Geef ook situatie.jongsteKindInMaanden.");
        }
    }

    boolean heeftKindTot12() {
        return jongsteKindInMaanden
                .filter(maanden -> maanden < KIND_TOT_12_JAAR)
                .isPresent();
    }

    boolean jongerDan18() {
        return leeftijd < VOLWASSEN;
    }
}
