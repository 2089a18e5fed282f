package nl.regelbalans.regels.participatie;

import java.time.LocalDate;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Zekerheid;

/** The articles as they read before Stb. 2025, 210: not read, and probably the same but for a reference. */
public final class Tekst2025 {

    private static final LocalDate GEWIJZIGD = LocalDate.of(2026, 1, 1);

    private Tekst2025() {}

    public static boolean geldt(Zaak<?> zaak) {
        return zaak.peildatum().datum().isBefore(GEWIJZIGD);
    }

    public static void voorbehoud(Zaak<?> zaak, String artikel) {
        if (geldt(zaak)) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "De tekst van artikel " + artikel
                            + " in 2025 is niet gelezen. Per 1 januari 2026 (Stb. 2025, 210) veranderde hier vermoedelijk alleen"
                            + " een verwijzing.");
        }
    }
}
