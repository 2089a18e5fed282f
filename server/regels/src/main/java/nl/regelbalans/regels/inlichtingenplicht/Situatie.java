package nl.regelbalans.regels.inlichtingenplicht;

import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Peildatum;

/** One fact about somebody with bijstand, and where the government has it already. */
public record Situatie(
        @Veld("Wie de bijstand geeft") Uitvoerder uitvoerder,
        @Veld("Waar de overheid dit gegeven al heeft") Bron bron,

        @Veld(
                "Noemt de ministeriële regeling bij artikel 17, eerste lid, dit gegeven voor gemeenten; leeg als u het niet"
                        + " weet")
        Optional<Boolean> uitgezonderdBijGemeente,

        @Veld("Noemt de ministeriële regeling bij artikel 17, eerste lid, dit gegeven voor de Sociale verzekeringsbank;"
                + " leeg als u het niet weet")
        Optional<Boolean> uitgezonderdBijSvb,

        @Veld(
                value = "Wordt het inkomen automatisch verrekend met gegevens uit de polisadministratie",
                standaard = "false")
        boolean automatischVerrekend)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (bron == Bron.GEEN) {
            meldUitzondering("situatie.uitgezonderdBijGemeente", uitgezonderdBijGemeente, fouten);
            meldUitzondering("situatie.uitgezonderdBijSvb", uitgezonderdBijSvb, fouten);
        }
        if (automatischVerrekend && bron != Bron.POLISADMINISTRATIE) {
            fouten.meld(
                    "situatie.automatischVerrekend",
                    Foutcode.TEGENSTRIJDIG,
                    "Automatisch verrekenen gaat met gegevens uit de polisadministratie. Verander dit of de bron.");
        }
    }

    private static void meldUitzondering(String pad, Optional<Boolean> uitgezonderd, Fouten fouten) {
        if (uitgezonderd.orElse(false)) {
            fouten.meld(
                    pad,
                    Foutcode.TEGENSTRIJDIG,
                    "Een gegeven dat in geen administratie staat, kan niet uitgezonderd zijn. Verander een van de twee.");
        }
    }
}
