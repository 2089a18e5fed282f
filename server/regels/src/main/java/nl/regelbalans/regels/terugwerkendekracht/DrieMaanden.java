package nl.regelbalans.regels.terugwerkendekracht;

import java.time.LocalDate;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Zekerheid;

/** How far back the college may go: at most three months before the melding, and never before the right arose. */
final class DrieMaanden {

    private static final int MAANDEN = 3;

    private DrieMaanden() {}

    static LocalDate voor(Zaak<Situatie> zaak, LocalDate melding, Vindplaats grondslag) {
        var grens = melding.minusMonths(MAANDEN);
        var recht = zaak.situatie().rechtOntstaan();
        if (grens.getDayOfMonth() != melding.getDayOfMonth() && !recht.isAfter(grens)) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "De wet zegt niet hoe drie maanden terugtellen op een dag die in die maand niet bestaat. Hier is dat de"
                            + " laatste dag van die maand.");
        }
        return zaak.stap(
                        grondslag,
                        "Drie maanden vóór {melding} is {grens}. Het recht ontstond op {recht}. Eerder dan"
                                + " {vroegsteIngangsdatum} kan niet.")
                .met("melding", melding)
                .met("grens", grens)
                .met("recht", recht)
                .geeft("vroegsteIngangsdatum", recht.isAfter(grens) ? recht : grens);
    }
}
