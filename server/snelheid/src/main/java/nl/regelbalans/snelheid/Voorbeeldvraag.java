package nl.regelbalans.snelheid;

import java.util.List;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.vragen.Vraag;
import nl.regelbalans.regels.waarde.Peildatum;

/** The question with which an entry is measured: the example of the version that is in force. */
final class Voorbeeldvraag {

    static final Catalogus CATALOGUS = Catalogus.laad(Voorbeeldvraag.class.getClassLoader());

    private static final Peildatum PEILDATUM = Peildatum.op(2026, 7, 1);

    private Voorbeeldvraag() {}

    static Vraag bij(String wetswijziging) {
        return van(wetswijziging, CATALOGUS.wetswijziging(wetswijziging).versies());
    }

    private static Vraag van(String wetswijziging, Versies<?, ?> versies) {
        var versie = versies.geldend(PEILDATUM);
        return new Vraag(wetswijziging, versie.naam(), versie.voorbeeld().vraag());
    }

    /** Without the entry that comes along with the questions of the tests. */
    static List<String> wetswijzigingen() {
        return CATALOGUS.wetswijzigingen().stream()
                .map(Wetswijziging::id)
                .filter(id -> !id.startsWith("99-"))
                .toList();
    }
}
