package nl.regelbalans.regels.verrekeneninkomsten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody with bijstand who receives payments. The question is what counts in the calendar month of the peildatum. */
public record Situatie(
        @Veld("Alle betalingen die met de bijstand te maken kunnen hebben, ook die van andere maanden")
        List<Betaling> betalingen,

        @Veld("De eerste dag van de bijstand") LocalDate beginBijstand,

        @Veld("De laatste dag van de bijstand; leeg als de bijstand doorloopt")
        Optional<LocalDate> eindeBijstand,

        @Veld(value = "Verrekent de gemeente op basis van gegevens uit de polisadministratie", standaard = "false")
        boolean gegevensUitPolisadministratie)
        implements Samenhang {

    private static final int DAGEN_IN_VIER_WEKEN = 28;

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (eindeBijstand.filter(beginBijstand::isAfter).isPresent()) {
            fouten.meld(
                    "situatie.eindeBijstand",
                    Foutcode.TEGENSTRIJDIG,
                    "De bijstand eindigt vóór het begin. Verander een van de twee datums.");
        }
        for (int i = 0; i < betalingen.size(); i++) {
            controleer(betalingen.get(i), "situatie.betalingen[" + i + "]", fouten);
        }
    }

    private void controleer(Betaling betaling, String pad, Fouten fouten) {
        if (betaling.periode().isLeeg()) {
            fouten.meld(
                    pad + ".totEnMet",
                    Foutcode.TEGENSTRIJDIG,
                    "De periode eindigt vóór het begin. Verander een van de twee datums.");
        }
        if (betaling.inhoudingen().meerDan(betaling.bruto())) {
            fouten.meld(
                    pad + ".bruto",
                    Foutcode.TEGENSTRIJDIG,
                    "De inhoudingen zijn samen hoger dan het brutobedrag. Verander een van de bedragen.");
        }
        if (betaling.is(Betalingsoort.VIERWEKENLOON)) {
            controleerVierWeken(betaling, pad, fouten);
        }
    }

    private void controleerVierWeken(Betaling betaling, String pad, Fouten fouten) {
        if (betaling.periode().dagen() != DAGEN_IN_VIER_WEKEN) {
            fouten.meld(
                    pad + ".totEnMet",
                    Foutcode.TEGENSTRIJDIG,
                    "Een periode van vier weken heeft 28 dagen. Verander een datum, of kies de soort loon.");
        }
        long overlappend = betalingen.stream()
                .filter(andere -> andere.is(Betalingsoort.VIERWEKENLOON))
                .filter(andere -> andere.periode().raakt(betaling.periode()))
                .count();
        if (overlappend > 1) {
            fouten.meld(
                    pad + ".van",
                    Foutcode.TEGENSTRIJDIG,
                    "Twee perioden van vier weken overlappen elkaar. Stel de vraag per werkgever.");
        }
    }

    Periode bijstand() {
        return new Periode(beginBijstand, eindeBijstand.orElse(LocalDate.MAX));
    }

    List<Betaling> betalingen(Predicate<Betaling> eis) {
        return betalingen.stream().filter(eis).toList();
    }
}
