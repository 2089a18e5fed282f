package nl.regelbalans.dienst.regels;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import org.eclipse.microprofile.config.Config;

/**
 * The beleid of the gemeente, from the configuration: {@code regelbalans.beleid.05-giften.giftengrens=1800}. A value that its
 * slot refuses stops the service at the start: better than answers under beleid that nobody chose.
 */
record GekozenBeleid(Config config) {

    Map<String, Map<String, Object>> voor(Catalogus catalogus) {
        var beleid = new HashMap<String, Map<String, Object>>();
        catalogus.wetswijzigingen().forEach(wetswijziging -> beleid.put(wetswijziging.id(), voor(wetswijziging)));
        return beleid;
    }

    private Map<String, Object> voor(Wetswijziging wetswijziging) {
        var keuzes = new HashMap<String, Object>();
        for (var versie : wetswijziging.versies().lijst()) {
            for (var ruimte : versie.beleid()) {
                var sleutel = "regelbalans.beleid." + wetswijziging.id() + "." + ruimte.naam();
                config.getOptionalValue(sleutel, String.class)
                        .ifPresent(tekst -> keuzes.put(ruimte.naam(), gecontroleerd(sleutel, ruimte, gegeven(tekst))));
            }
        }
        return keuzes;
    }

    private static Object gecontroleerd(String sleutel, Beleidsruimte<?> ruimte, Object gegeven) {
        var fouten = new Fouten();
        ruimte.soort().lees(gegeven, sleutel, fouten);
        try {
            fouten.weigerAlsErFoutenZijn();
        } catch (OngeldigeVraag fout) {
            throw new IllegalStateException(
                    "De instelling " + sleutel + " klopt niet. "
                            + fout.fouten().get(0).uitleg(),
                    fout);
        }
        return gegeven;
    }

    /** Configuration knows only text; the rules know what kind of value they want. */
    private static Object gegeven(String tekst) {
        if (tekst.equals("true") || tekst.equals("false")) {
            return Boolean.valueOf(tekst);
        }
        return tekst.matches("\\d{1,12}(\\.\\d{1,4})?") ? new BigDecimal(tekst) : tekst;
    }
}
