package nl.regelbalans.regels.tijdelijkverblijf;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.bijstandsnorm.Huishouden;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody with bijstand, and who else stays in the house. */
public record Situatie(
        @Veld(value = "Leeftijd op de peildatum, in jaren", minimum = 18, maximum = 120)
        int leeftijd,

        @Veld(value = "Is de pensioengerechtigde leeftijd (AOW-leeftijd) bereikt", standaard = "false")
        boolean pensioengerechtigd,

        @Veld(
                value = "Leeftijd van de echtgenoot die ook recht op bijstand heeft; leeg als die er niet is",
                minimum = 18,
                maximum = 120)
        Optional<Integer> leeftijdPartner,

        @Veld(value = "Heeft de echtgenoot de pensioengerechtigde leeftijd (AOW-leeftijd) bereikt", standaard = "false")
        boolean partnerPensioengerechtigd,

        @Veld(value = "Zijn er kinderen tot 18 jaar die ten laste komen", standaard = "false")
        boolean kinderen,

        @Veld("Alle medebewoners, zonder de echtgenoot; een lege lijst als er niemand is")
        List<Medebewoner> medebewoners,

        @Veld(value = "Heeft de belanghebbende nu een hoofdverblijf elders om mantelzorg te geven", standaard = "false")
        boolean mantelzorgElders)
        implements Samenhang {

    private static final int LAAGSTE_AOW_LEEFTIJD = 65;

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (pensioengerechtigd && leeftijd < LAAGSTE_AOW_LEEFTIJD) {
            fouten.meld("situatie.pensioengerechtigd", Foutcode.TEGENSTRIJDIG, teJong(leeftijd));
        }
        if (partnerPensioengerechtigd && leeftijdPartner.orElse(0) < LAAGSTE_AOW_LEEFTIJD) {
            fouten.meld(
                    "situatie.partnerPensioengerechtigd",
                    Foutcode.TEGENSTRIJDIG,
                    leeftijdPartner
                            .map(Situatie::teJong)
                            .orElse("Geef ook situatie.leeftijdPartner, of laat dit weg."));
        }
        for (int i = 0; i < medebewoners.size(); i++) {
            if (medebewoners
                    .get(i)
                    .tijdelijkSinds()
                    .filter(peildatum.datum()::isBefore)
                    .isPresent()) {
                fouten.meld(
                        "situatie.medebewoners[" + i + "].tijdelijkSinds",
                        Foutcode.TEGENSTRIJDIG,
                        "Deze medebewoner komt pas na de peildatum. Laat de medebewoner weg of kies een latere peildatum.");
            }
        }
    }

    private static String teJong(int leeftijd) {
        return "Iemand van " + leeftijd + " jaar heeft de AOW-leeftijd nog niet bereikt. Verander een van de twee.";
    }

    Huishouden huishouden() {
        return new Huishouden(leeftijd, pensioengerechtigd, leeftijdPartner, partnerPensioengerechtigd, kinderen);
    }
}
