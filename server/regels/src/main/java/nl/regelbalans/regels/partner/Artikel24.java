package nl.regelbalans.regels.partner;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** Artikel 24 as it has read since 2016: half of the norm for gehuwden, unless the kostendelersnorm goes before it. */
public final class Artikel24 {

    public static final Wetsartikel GRONDSLAG = Wet.PARTICIPATIEWET.artikel("24");
    public static final Percentage HELFT = Percentage.van("50");

    private static final Wetsartikel VANAF_21 = GRONDSLAG.onderdeel("a");
    private static final Wetsartikel TOT_21 = GRONDSLAG.onderdeel("b");

    public static final List<Vindplaats> GRONDSLAGEN = List.of(
            GRONDSLAG,
            Gehuwdennorm.GRONDSLAG,
            VANAF_21,
            TOT_21,
            Kostendelers.GRONDSLAG,
            Kostendelers.EEN_JONGER_DAN_21,
            Partnerstand.GESCHEIDEN);

    private Artikel24() {}

    /** The norm of deze persoon, in euros a month. */
    public static Bedrag norm(Zaak<?> zaak, Paar paar, boolean kindTenLaste) {
        return paar.heeftKostendelersnorm() ? Kostendelers.norm(zaak, paar) : helft(zaak, paar, kindTenLaste);
    }

    private static Bedrag helft(Zaak<?> zaak, Paar paar, boolean kindTenLaste) {
        if (paar.jongerDan21()) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Wie jonger is dan 21 en niet bij de ouders terechtkan, krijgt meer (tot 2026 artikel 12, daarna artikel"
                            + " 20, derde lid). Hoe dat samengaat met artikel 24, zegt de wet niet; hier is het niet"
                            + " meegerekend.");
        }
        var gehuwdennorm = zaak.norm(Gehuwdennorm.vanEigenLeeftijd(paar, kindTenLaste));
        return zaak.stap(
                        paar.jongerDan21() ? TOT_21 : VANAF_21,
                        "{percentage} van {gehuwdennorm}, de norm voor gehuwden van deze leeftijd, is {norm} (rekenkundig op"
                                + " hele centen).")
                .met("percentage", HELFT)
                .met("gehuwdennorm", gehuwdennorm)
                .geeft("norm", HELFT.van(gehuwdennorm));
    }
}
