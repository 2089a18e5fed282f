package nl.regelbalans.dienst.paginas.wetswijziging;

import nl.regelbalans.dienst.paginas.Weergave;
import nl.regelbalans.regels.catalogus.Rechtskracht;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Namen;
import nl.regelbalans.regels.waarde.Datums;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Voorbehoud;

/**
 * How an entry stands on one day.
 *
 * @param versie the name of the version that holds, or that comes nearest
 * @param geldt whether it holds
 * @param zin what holds, and since when
 * @param straks what comes next; empty when nothing is known to come
 * @param twijfel {@code afgeleid} or {@code onzeker}; empty when nothing is in doubt
 */
record Stand(String versie, boolean geldt, String zin, String straks, String twijfel) {

    static Stand op(Peildatum peildatum, Versies<?, ?> versies) {
        var versie = versies.geldend(peildatum);
        boolean geldt = versie.geldigheid().bevat(peildatum.datum());
        return new Stand(
                versie.naam(),
                geldt,
                zin(versie, peildatum, geldt),
                straks(versies, peildatum),
                twijfel(versie, peildatum));
    }

    private static String zin(Versie<?, ?> versie, Peildatum peildatum, boolean geldt) {
        if (geldt) {
            return Weergave.kop(versie.naam()) + ", " + versie.geldigheid();
        }
        if (!versie.geldigheid().begintNa(peildatum.datum())) {
            return "Hiervoor is er geen regel meer";
        }
        return versie.geldigheid().eerderOnbekend()
                ? "Hoe de regel toen luidde, is hier niet opgenomen"
                : "Hiervoor is er nog geen regel";
    }

    private static String straks(Versies<?, ?> versies, Peildatum peildatum) {
        return versies.lijst().stream()
                .filter(versie -> versie.rechtskracht() == Rechtskracht.WET)
                .filter(versie -> versie.geldigheid().begintNa(peildatum.datum()))
                .findFirst()
                .map(versie -> Weergave.kop(versie.naam()) + ", vanaf "
                        + Datums.voluit(versie.geldigheid().van().orElseThrow()))
                .orElse("");
    }

    private static String twijfel(Versie<?, ?> versie, Peildatum peildatum) {
        var voorbehouden = versie.voorbehouden(peildatum);
        return voorbehouden.isEmpty() ? "" : Namen.metStreepjes(Voorbehoud.zwakste(voorbehouden));
    }
}
