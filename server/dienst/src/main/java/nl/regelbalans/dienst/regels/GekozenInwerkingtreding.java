package nl.regelbalans.dienst.regels;

import java.time.LocalDate;
import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import org.eclipse.microprofile.config.Config;

/**
 * The day of entry into force where the sources disagree, from the configuration:
 * {@code regelbalans.inwerkingtreding.participatieplicht=2027-01-01}. A day that cannot be stops the service at the start.
 */
record GekozenInwerkingtreding(Config config) {

    Inwerkingtreding voor(Inwerkingtreding standaard) {
        var sleutel = "regelbalans.inwerkingtreding." + standaard.naam();
        return config.getOptionalValue(sleutel, String.class)
                .map(tekst -> gecontroleerd(sleutel, standaard, tekst))
                .orElse(standaard);
    }

    private static Inwerkingtreding gecontroleerd(String sleutel, Inwerkingtreding standaard, String tekst) {
        try {
            return standaard.op(datum(sleutel, tekst));
        } catch (OngeldigeVraag fout) {
            throw ongeldig(sleutel, fout.fouten().get(0).uitleg(), fout);
        } catch (IllegalArgumentException fout) {
            throw ongeldig(sleutel, fout.getMessage(), fout);
        }
    }

    private static LocalDate datum(String sleutel, String tekst) {
        var fouten = new Fouten();
        var datum = Datumsoort.DATUM.lees(tekst, sleutel, fouten);
        fouten.weigerAlsErFoutenZijn();
        return datum.orElseThrow();
    }

    private static IllegalStateException ongeldig(String sleutel, String uitleg, Exception oorzaak) {
        return new IllegalStateException("De instelling " + sleutel + " klopt niet. " + uitleg, oorzaak);
    }
}
