package nl.regelbalans.regels.participatie;

import java.time.LocalDate;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * The new articles 6 to 10: the participatieplicht, to fill it in oneself, and support for maatschappelijke participatie. They
 * begin together. Their text was not read, and the sources disagree on the day.
 */
public final class NieuwRecht {

    public static final Inwerkingtreding INWERKINGTREDING = Inwerkingtreding.op(
            "participatieplicht",
            LocalDate.of(2027, 1, 1),
            new Voorbehoud(
                    Zekerheid.ONZEKER,
                    "Volgens Gemeentenieuws SZW (gemeente.nu, 15 oktober 2025) begint de nieuwe wet op 1 januari 2027; volgens"
                            + " een analyse van Rotterdam (19 februari 2026) pas samen met de Wet handhaving sociale zekerheid,"
                            + " en die dag is niet bekend."));

    private static final Geldigheid GEDOOGJAAR =
            Geldigheid.tussen(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private NieuwRecht() {}

    public static Beleidsruimte<Boolean> gemeenteLooptVooruit(Vindplaats grondslag) {
        return Beleidsruimte.jaNee(
                "gemeenteLooptVooruit",
                grondslag,
                "Past de gemeente in 2026 de nieuwe regels over maatschappelijke participatie al toe (gedoogjaar)");
    }

    /** Whether this gemeente acts on the new law already, and may. */
    public static boolean gedoogd(Zaak<?> zaak, Beleidsruimte<Boolean> looptVooruit) {
        if (!zaak.invulling(looptVooruit).orElse(false)) {
            return false;
        }
        if (!GEDOOGJAAR.bevat(zaak.peildatum().datum())) {
            zaak.stap(looptVooruit.grondslag(), "Vooruitlopen op de nieuwe wet wordt alleen in 2026 gedoogd.");
            return false;
        }
        zaak.stap(looptVooruit.grondslag(), "De gemeente loopt vooruit op de nieuwe wet. Dat wordt in 2026 gedoogd.");
        zaak.voorbehoud(
                Zekerheid.ONZEKER,
                "De nieuwe wet is nog niet in werking. Dat gemeenten in 2026 mogen vooruitlopen, staat in vakbladen; de brief"
                        + " zelf is niet gezien.");
        return true;
    }
}
