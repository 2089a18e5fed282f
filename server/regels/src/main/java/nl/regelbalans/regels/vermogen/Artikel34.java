package nl.regelbalans.regels.vermogen;

import java.util.List;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** The provisions on vermogen that did not change in 2026, apart from their amounts. */
final class Artikel34 {

    static final Wetsartikel SALDO = lid(1, "a");
    static final Wetsartikel ONTVANGEN = lid(1, "b");
    static final Wetsartikel IN_NATURA = lid(2, "a");
    static final Wetsartikel AANWEZIG = lid(2, "b");
    static final Wetsartikel SPAARGELD = lid(2, "c");
    static final Wetsartikel WONING = lid(2, "d");
    static final Wetsartikel IMMATERIELE_SCHADE = lid(2, "e");
    static final Wetsartikel RECHT = Wet.PARTICIPATIEWET.artikel("19").lid(1).onderdeel("b");
    static final Wetsartikel EIGEN_WONING = Wet.PARTICIPATIEWET.artikel("50").lid(1);
    static final Wetsartikel LENING = Wet.PARTICIPATIEWET.artikel("50").lid(2).onderdeel("b");

    private Artikel34() {}

    static Wetsartikel grens(Leefvorm leefvorm) {
        return switch (leefvorm) {
            case ALLEENSTAANDE -> lid(3, "a");
            case ALLEENSTAANDE_OUDER -> lid(3, "b");
            case GEHUWDEN -> lid(3, "c");
        };
    }

    static List<Vindplaats> alles() {
        return List.of(
                AANWEZIG,
                SALDO,
                ONTVANGEN,
                IN_NATURA,
                SPAARGELD,
                WONING,
                IMMATERIELE_SCHADE,
                grens(Leefvorm.ALLEENSTAANDE),
                grens(Leefvorm.ALLEENSTAANDE_OUDER),
                grens(Leefvorm.GEHUWDEN),
                RECHT,
                EIGEN_WONING,
                LENING);
    }

    private static Wetsartikel lid(int lid, String onderdeel) {
        return Wet.PARTICIPATIEWET.artikel("34").lid(lid).onderdeel(onderdeel);
    }
}
