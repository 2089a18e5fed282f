package nl.regelbalans.dienst.paginas;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.waarde.Datums;
import nl.regelbalans.regels.waarde.Peildatum;

/** The day for which a page tells what holds: always visible on the page, and always to be changed there. */
public record Peildag(LocalDate datum) {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /**
     * The day in the address of a page. An address without one means today: here, and nowhere else, a page looks at the clock.
     *
     * @throws nl.regelbalans.regels.gegevens.OngeldigeVraag if it is no day
     */
    public static Peildag van(String peildatum) {
        if (peildatum == null || peildatum.isEmpty()) {
            return new Peildag(LocalDate.now(NEDERLAND));
        }
        var fouten = new Fouten();
        var datum = Datumsoort.DATUM.lees(peildatum, "peildatum", fouten);
        fouten.weigerAlsErFoutenZijn();
        return new Peildag(datum.orElseThrow());
    }

    public Peildatum peildatum() {
        return new Peildatum(datum);
    }

    public String voluit() {
        return Datums.voluit(datum);
    }
}
