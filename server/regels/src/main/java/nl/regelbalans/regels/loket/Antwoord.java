package nl.regelbalans.regels.loket;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Beoordeling.NietTeBepalen;
import nl.regelbalans.regels.beoordeling.Beoordeling.NietVanKracht;
import nl.regelbalans.regels.beoordeling.Beoordeling.OordeelNodig;
import nl.regelbalans.regels.beoordeling.Beoordeling.Vastgesteld;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Namen;

/** An answer on its way out, as plain data in a fixed order: the same question gives the same bytes, always. */
record Antwoord<S extends Record, U extends Record>(
        String wetswijziging, Versies<S, U> versies, Vraag<S, U> vraag, Beoordeling<U> beoordeling) {

    /** The entry that lists the room that the law leaves when an outcome is unfavourable. */
    private static final String MAATWERK = "16-maatwerk";

    Map<String, Object> gegevens(Uitvoerigheid uitvoerigheid) {
        var schrijver = new Schrijver(vraag.zaak().peildatum());
        var motivering = beoordeling.motivering();
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("aard", Schrijver.AARD);
        gegevens.put("wetswijziging", wetswijziging);
        gegevens.put("versie", vraag.versie().naam());
        gegevens.put("rechtskracht", Namen.metStreepjes(vraag.versie().rechtskracht()));
        gegevens.put("geldigheid", schrijver.geldigheid(vraag.versie().geldigheid()));
        gegevens.put("peildatum", vraag.zaak().peildatum().datum().toString());
        gegevens.put("status", status());
        beoordeling
                .uitkomst()
                .ifPresent(
                        uitkomst -> gegevens.put("uitkomst", versies.uitkomst().schrijf(uitkomst)));
        if (beoordeling instanceof OordeelNodig<U> nodig) {
            gegevens.put("vragen", nodig.vragen().stream().map(schrijver::vraag).toList());
        } else if (beoordeling instanceof NietVanKracht<U> niet) {
            gegevens.put("reden", niet.reden());
        } else if (beoordeling instanceof NietTeBepalen<U> niet) {
            gegevens.put("reden", niet.reden());
        }
        if (beoordeling instanceof Vastgesteld<U> vast
                && vast.vastgesteld() instanceof KanTegenvallen uitkomst
                && uitkomst.valtTegen()) {
            gegevens.put("maatwerk", MAATWERK);
        }
        if (uitvoerigheid == Uitvoerigheid.MET_MOTIVERING) {
            gegevens.put(
                    "motivering",
                    motivering.stappen().stream().map(schrijver::stap).toList());
            gegevens.put(
                    "normen",
                    motivering.normen().stream().map(schrijver::normwaarde).toList());
        }
        gegevens.put("zekerheid", schrijver.zekerheid(motivering.voorbehouden()));
        gegevens.put("beleid", vraag.beleid());
        return gegevens;
    }

    /** The name of the case: {@code OordeelNodig} is {@code oordeel-nodig}. */
    private String status() {
        return Namen.metStreepjes(beoordeling.getClass());
    }
}
