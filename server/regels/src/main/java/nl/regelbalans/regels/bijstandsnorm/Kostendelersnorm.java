package nl.regelbalans.regels.bijstandsnorm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Artikel 22a, eerste lid: who shares costs with others, gets (40 % + A x 30 %) / A of the norm for gehuwden. */
public final class Kostendelersnorm {

    public static final Wetsartikel GRONDSLAG =
            Wet.PARTICIPATIEWET.artikel("22a").lid(1);

    private Kostendelersnorm() {}

    /**
     * The norm for each of the people who share costs. The law names no rounding: rekenkundig op hele centen.
     *
     * @param gehuwdennorm the norm for gehuwden, in euros a month
     * @param personen how many people share the costs, the belanghebbende included; at least two
     */
    public static Bedrag van(Bedrag gehuwdennorm, int personen) {
        var teller = BigDecimal.valueOf(gehuwdennorm.centen()).multiply(BigDecimal.valueOf(40 + 30L * personen));
        return new Bedrag(teller.divide(BigDecimal.valueOf(100L * personen), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The same, with the arithmetic as a step of the motivering. */
    public static Bedrag bereken(Zaak<?> zaak, Bedrag gehuwdennorm, int personen) {
        return zaak.stap(
                        GRONDSLAG,
                        "40 % + {personen} × 30 %, gedeeld door {personen}, van {gehuwdennorm} = {kostendelersnorm}"
                                + " (rekenkundig op hele centen).")
                .met("personen", personen)
                .met("gehuwdennorm", gehuwdennorm)
                .geeft("kostendelersnorm", van(gehuwdennorm, personen));
    }
}
