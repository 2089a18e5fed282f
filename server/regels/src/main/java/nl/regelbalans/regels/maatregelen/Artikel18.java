package nl.regelbalans.regels.maatregelen;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** The provisions of artikel 18 and those that go with it. */
final class Artikel18 {

    static final Wetsartikel VERORDENING = lid(2);
    static final Wetsartikel HEROVERWEGEN = lid(3);
    static final Wetsartikel PLICHTEN = lid(4);
    static final Wetsartikel EERSTE = lid(5);
    static final Wetsartikel TWEEDE = lid(6);
    static final Wetsartikel DERDE = lid(7);
    static final Wetsartikel VIERDE = lid(8);
    static final Wetsartikel VERWIJT = lid(9);
    static final Wetsartikel DRINGEND = lid(10);
    static final Wetsartikel HERZIENING = lid(11);
    static final Wetsartikel AIO = Wet.PARTICIPATIEWET.artikel("47a").lid(2);

    private Artikel18() {}

    /** The fifth lid first: that is the rule itself. */
    static List<Vindplaats> grondslagen() {
        var plichten = Stream.of(Verplichting.values())
                .filter(Verplichting::uniform)
                .map(verplichting -> PLICHTEN.onderdeel(verplichting.onderdeel()));
        var leden =
                Stream.of(EERSTE, VERORDENING, HEROVERWEGEN, TWEEDE, DERDE, VIERDE, VERWIJT, DRINGEND, HERZIENING, AIO);
        return Stream.<Vindplaats>concat(leden, plichten).toList();
    }

    private static Wetsartikel lid(int nummer) {
        return Wet.PARTICIPATIEWET.artikel("18").lid(nummer);
    }
}
