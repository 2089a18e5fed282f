package nl.regelbalans.regels.alleenstaandeouder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;

/** The alleenstaande-ouderkop of the kindgebonden budget. */
final class Ouderkop {

    static final Vindplaats GRONDSLAG =
            Wet.WET_OP_HET_KINDGEBONDEN_BUDGET.artikel("2").lid(6);
    static final Norm<Bedrag> PER_JAAR = Norm.bedrag(Ouderkop.class, "alleenstaande-ouderkop");

    private static final BigDecimal MAANDEN = BigDecimal.valueOf(12);

    private Ouderkop() {}

    /** 1/12 of the amount of a year, when that is known. The law names no rounding: rekenkundig op hele centen. */
    static Optional<Bedrag> perMaand(Zaak<?> zaak) {
        var jaarbedrag = zaak.bekendeNorm(PER_JAAR);
        if (jaarbedrag.isEmpty()) {
            zaak.stap(GRONDSLAG, PER_JAAR.ontbreekt(zaak.peildatum()));
        }
        return jaarbedrag.map(bedrag -> zaak.stap(
                        GRONDSLAG, "Een twaalfde van {jaarbedrag} is {maandbedrag} (rekenkundig op hele centen).")
                .met("jaarbedrag", bedrag)
                .geeft("maandbedrag", twaalfde(bedrag)));
    }

    private static Bedrag twaalfde(Bedrag jaarbedrag) {
        return new Bedrag(BigDecimal.valueOf(jaarbedrag.centen())
                .divide(MAANDEN, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
